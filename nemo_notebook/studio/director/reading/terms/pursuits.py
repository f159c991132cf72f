"""What people learn, play, watch and celebrate, and the scene that fits each. Data only."""

from __future__ import annotations

from typing import Final

PURSUITS: Final = {
    "blackboard": (
        "student council, school council, class president, student election, class representative, "
        "student body, tutor, tutoring, tuition, private lessons, school, high school, primary school, "
        "elementary school, middle school, enrolment, enrollment, parents' evening, parent teacher, "
        "pta meeting, school open day, spelling bee, spelling, grammar, vocabulary, language course, "
        "language school, english class, english course, spanish class, french class, german class, "
        "language exchange, math club, maths club, science fair, science club, chess, chess club, "
        "chess tournament, fractions, multiplication, pythagoras, percentages, statistics, probability, "
        "compound interest, inflation explained, supply and demand, economics, world history, "
        "history lesson, geography, civics, periodic table, newton's laws, electricity lesson, lecture, "
        "public lecture, seminar, masterclass, online course, evening class, adult education, "
        "summer school, teacher training, training course, safety training, debate club, quiz for kids, "
        "school trip, newton, newtons laws, laws of motion, law of motion, thermodynamics, entropy, atoms, "
        "molecules, electrons, chemical reaction, chemical reactions, acids and bases, calculus, "
        "derivative, derivatives, integrals, equation, equations, quadratic, trigonometry, prime number, "
        "prime numbers, vectors, matrices, electromagnetism, refraction, kinetic energy, friction, pi day, "
        "standard deviation, bayes, french revolution, industrial revolution, roman empire, ancient rome, "
        "ancient egypt, world war, ww1, ww2, wwii, cold war, civil war, renaissance, constitution, "
        "adjectives, adverbs, past tense, irregular verbs, phrasal verbs, olympiad, maths olympiad, "
        "math olympiad, parents evening, curriculum, homework club",
        "学生会 班长竞选 竞选班长 班干部 大队委 补习班 辅导班 培训班 家教 托管班 兴趣班 家长会 开学 学校 "
        "小学 中学 高中 初中 语文 数学 英语 日语 法语 韩语 德语 单词 语法 拼音 成语 作文 奥数 物理 化学 "
        "地理 历史课 政治课 元素周期表 勾股定理 概率 通货膨胀 经济学 公开课 讲座 研讨会 网课 直播课 训练营 "
        "大师课 考证 考编 公务员考试 教资 夏令营 冬令营 国际象棋 象棋 围棋 中考 高考 三角函数 函数 方程 "
        "不等式 微积分 导数 向量 矩阵 质数 分数 小数 折射 反射 浮力 压强 牛顿 惯性 摩擦力 电路 欧姆定律 "
        "原子 分子 化学反应 酸碱 工业革命 法国大革命 文艺复兴 鸦片战争 二战 辛亥革命 秦始皇 时态 从句 "
        "文言文 偏旁 识字 口算 竖式 期中考试 班会 月考 定积分",
    ),
    "library": (
        "library, libraries, book sale, book swap, book exchange, book week, book day, world book day, "
        "bookseller, book club, book fair, reading group, reading challenge, reading tips, story time, "
        "storytime, poetry night, poetry reading, author talk, author visit, book tour, novel, "
        "debut novel, memoir, new chapter, writing group, writers' group, writing course, "
        "creative writing, study tips, studying, revision, exam revision, finals, exam tips, thesis, "
        "dissertation, literature review, museum, archive, archives, local history, exhibition opening, "
        "book of the month, book recommendation, book recommendations, shakespeare, second-hand books, "
        "used books, old books, donate books, book drive, library bar",
        "图书馆 书店 书屋 读书会 荐书 书单 推荐书 新书 签售 作家 诗歌朗诵 朗诵会 写作课 写作班 考研 自习 "
        "复习 备考 期末 论文答辩 毕业论文 博物馆 档案 展览 历史展 世界读书日 睡前读 旧书 旧书回收 图书回收 "
        "回收旧书 回收图书 捐书 换书 借书 还书 书香 阅读计划 阅读打卡 图书漂流 二手书 名著 读后感",
    ),
    "track": (
        "football club, soccer club, football team, soccer team, football match, under 12s, under 10s, "
        "under 14s, rugby, rugby club, hockey, hockey club, cricket, cricket club, baseball, softball, "
        "volleyball, handball, basketball, basketball team, netball, tennis, tennis club, athletics club, "
        "running club, running group, couch to 5k, half marathon, cross country, sports club, sports day, "
        "sports camp, sports festival, school sports, good luck team, match day, matchday, cup final, "
        "championship, league, tryouts, referee, cheerleading, cheerleader, lacrosse, roller derby, "
        "orienteering, tug of war, team sports, sponsored walk, charity walk, charity run, sack race, "
        "egg and spoon, three-legged race, football trials, kick-off, kick off, penalty shootout, "
        "warm-up match, park run, ultra marathon, school race, parents race, race day, players, "
        "needs players, new players, girls team, boys team, youth team, under 9s, under 8s, under 11s, "
        "under 16s, training session, league final, playoffs, goalkeeper, walking football, football, "
        "soccer, five-a-side, 5-a-side",
        "足球 篮球 网球 排球 棒球 橄榄球 曲棍球 飞盘 跑团 跑步 马拉松 田径 运动会 体育课 联赛 杯赛 "
        "比赛加油 球队 校队 啦啦队 拔河 接力 定向越野 夜跑 晨跑 长跑 半马 全马 足球赛 篮球赛 联谊赛 跳远 "
        "球员 训练赛 足球决赛 篮球决赛",
    ),
    "gym": (
        "badminton, table tennis, ping pong, squash club, sports hall, gym, fitness, workout, "
        "exercise routine, pilates, zumba, spinning class, spin class, boxing, kickboxing, martial arts, "
        "karate, judo, taekwondo, jiu-jitsu, bjj, muay thai, gymnastics, jump rope, skipping rope, "
        "personal trainer, strength training, protein shake, protein powder, weight loss, climbing gym, "
        "calisthenics, stretching routine, stretches, warm-up routine, hiit, squats, lunges, plank, "
        "push-ups, pushups, pull-ups, kettlebells, strength for, spin bikes, spin bike, indoor cycling, "
        "rowing machine, treadmill, dumbbells, barbell, barbells, re-rack, gym equipment, gym etiquette, "
        "gym rules",
        "羽毛球 乒乓球 壁球 室内篮球 健身 普拉提 动感单车 拳击 搏击 散打 跆拳道 空手道 柔道 武术班 体操 "
        "跳绳 私教 蛋白粉 减脂 减肥操 拉伸 力量训练 瘦身 深蹲 俯卧撑 平板支撑 引体向上 帕梅拉 器械 "
        "更衣柜 更衣室",
    ),
    "underwater": (
        "swimming club, swim club, swimming pool, swimming lesson, swimming lessons, swim school, "
        "swim team, swimming, aqua aerobics, aquafit, water polo, snorkelling, freediving, scuba club, "
        "dive centre, dive center, diving school, aquarium, coral reefs, marine biology, fish choruses, "
        "reef, reefs, overfishing, plastic in the, swim lesson, swim class, learn to swim, swim, "
        "backstroke, breaststroke, front crawl, butterfly stroke, freestyle stroke, swim stroke, "
        "swim strokes, swimming stroke, swimming strokes, swim meet, swim gala, swimming gala, swimmers, "
        "lifesaving",
        "游泳 泳池 游泳馆 泳队 水球 水上运动 潜水 自由潜 水族 海洋馆 海洋生物 珊瑚礁 学游泳 自由泳 蛙泳 "
        "蝶泳 仰泳 泳姿 防溺水",
    ),
    "beach": (
        "surf school, surf shop, surf camp, surfing lessons, beach cleanup, beach clean-up, beach bar, "
        "beach volleyball, lifeguard, summer holiday, summer vacation, seaside resort, beach resort, "
        "sun cream, sunscreen, bikini, swimwear",
        "冲浪 净滩 救生员 海滨 泳装 防晒 暑假旅行 沙滩排球",
    ),
    "ocean": (
        "sailing club, sailing school, yacht club, boat trip, boat rental, boat hire, ferry, cruise, "
        "cruise line, whale watching, fishing trip, seafood restaurant, coast guard, lifeboat, "
        "harbour festival, marine",
        "帆船 游艇 邮轮 游轮 渡轮 海钓 海警 航海 出海",
    ),
    "lake": (
        "rowing club, canoe club, kayak rental, kayaking, paddleboard, paddleboarding, fishing club, "
        "angling, angler, wild swimming, water cycle, drinking water, water saving, save water, wetlands, "
        "river cleanup, yoga, yoga class, yoga studio, clean water, safe water, fresh water project, "
        "water well, water wells, wells in, builds wells, borehole, boreholes, water pump, water project, "
        "rowing, regatta, boathouse, open water swimming, stand up paddle, paddle course, sup board, "
        "sup course",
        "皮划艇 桨板 龙舟 钓鱼 垂钓 节约用水 水循环 湿地 青海湖 千岛湖 瑜伽 瑜珈 清洁水 饮用水 水井 打井 "
        "赛艇",
    ),
    "mountains": (
        "hiking boots, trekking, trail running, climbing club, rock climbing, mountain bike, "
        "mountain biking, travel agency, travel agent, tour operator, tour guide, guided tour, "
        "national park, walking holiday, volcano, volcanoes, plate tectonics, alpine, geology, "
        "outdoor gear, rucksack, hiker, hikers, mountain safety, mountain rescue, summit attempt, "
        "summit day, at the summit, to the summit, reach the summit, bouldering",
        "登山鞋 徒步鞋 攀岩 越野跑 旅行社 导游 旅游团 跟团游 自由行 火山 板块 户外装备 爬山 登山安全 攀登",
    ),
    "forest": (
        "photosynthesis, food chain, ecosystem, biodiversity, climate change, global warming, "
        "carbon footprint, greenhouse effect, co2 emissions, sustainability, recycling, zero waste, "
        "waste sorting, earth day, tree planting, plant a tree, reforestation, campsite, camping, "
        "glamping, scouts, scout group, girl guides, bushcraft, birdwatching, bird watching, "
        "forest school, wildlife, dinosaur, insects, butterflies, bears, foxes, mushroom picking, "
        "foraging, firewood, dog walks in, nature walk, nature reserve, squirrel, bats, owls, tent, "
        "sleeping bag, hiking club, leave no trace, wildfire, forest fire, rewilding, saplings, "
        "tree surgeon, arborist, ranger",
        "光合作用 生态 食物链 碳足迹 碳排放 碳中和 环保 垃圾分类 可回收 回收 植树 地球日 露营 童子军 观鸟 "
        "恐龙 昆虫 野生动物 候鸟 采蘑菇 自然教育 气候变化 全球变暖 温室效应 帐篷 森林防火 护林 旧电池 厨余",
    ),
    "meadow": (
        "farm, farmer, farm visit, farm stay, crops, harvest, tractor, dairy farm, horse riding, "
        "riding school, horse, pony, stables, equestrian, golf, golf club, golf course, archery, "
        "lawn care, lawn mowing, landscaper, landscaping, playground, summer camp, spring festival picnic, "
        "kite festival, garden party, sheep, goats, easter, egg hunt, may day, pollination, life cycle of, "
        "vineyard, allotment, compost, agricultural, lambing, ponies, riding lesson, beehive, haymaking, "
        "wildflowers, pick your own, beekeeper, beekeeping, strawberry picking, fruit picking, "
        "berry picking, blueberry picking, "
        "apple picking, strawberries, cherries, bees, honeybee, honeybees, honey bees, bumblebee, "
        "bumblebees, pollinator, pollinators, pollinate, save the bees",
        "农场 农场主 农业 农田 种地 大棚 植保 巡田 病虫害 收割 牧场 马术 骑马 高尔夫 射箭 割草 露天 亲子游 "
        "采摘 草莓园 春游 踏青 复活节 葡萄园 丰收节 放风筝 授粉 油菜花 放羊 蜜蜂 养蜂",
    ),
    "blossom": (
        "florist, flower shop, flower delivery, garden centre, garden center, gardener, gardening, "
        "garden club, garden tour, planter, plant pot, plant shop, plant sale, houseplants, "
        "nursery plants, wedding flowers, flower arranging, mother's day, mothers day, mothering sunday, "
        "women's day, spring equinox, bonsai, bee friendly, pollinators, seedlings, herbs, "
        "hanging baskets, flower bed, flower beds",
        "花店 花艺 插花 园艺 盆栽 花盆 多肉 绿植 鲜花 母亲节 妇女节 女神节 三八节 春分 植物园 花展 种花 "
        "种菜 种花 种番茄 育苗 播种 阳台种菜",
    ),
    "autumn": (
        "thanksgiving, friendsgiving, pumpkin patch, pumpkin carving, halloween, trick or treat, "
        "harvest festival, autumn fair, autumn equinox, pumpkin picking, pumpkins, leaf peeping",
        "万圣节 感恩节 秋分 立秋 秋游 赏秋 南瓜",
    ),
    "snow": (
        "ski school, ski trip, ski rental, snowboarding, ice skating, ice rink, ice hockey, sledding, "
        "christmas, santa, secret santa, winter solstice, winter sale, snow removal, snow clearing, igloo, "
        "polar bears, penguins",
        "滑雪 滑冰 冰雪节 圣诞 冬至 扫雪 企鹅 北极熊 冬奥",
    ),
    "sky": (
        "airline, paragliding, skydiving, hang gliding, balloon ride, weather forecast, weather report, "
        "wind turbine, wind power, wind energy, solar panels, solar power, solar energy, renewable energy, "
        "pilot training, flight school, flying school, air show, drone show, drone racing, ozone layer, "
        "clouds form, aviation, airport, cheap flights, flights to, hand luggage, cabin baggage, jet lag, "
        "learn to fly, trial flight, flying lesson, flying lessons, airfield, glider",
        "滑翔伞 跳伞 热气球 天气预报 风力发电 风电 光伏 太阳能 清洁能源 飞行员 航展 航拍 机场 臭氧层 机票 "
        "登机 行李托运 值机 倒时差",
    ),
    "rain": (
        "umbrella, raincoat, flood, flood warning, storm warning, weather warning, thunderstorm, "
        "hurricane, typhoon, rain boots, monsoon, lightning",
        "雨衣 雨伞 台风 暴雨预警 防汛 洪水 汛期 雷电 打雷 闪电",
    ),
    "stars": (
        "black hole, black holes, big bang, astronomy club, stargazing, telescope, horoscope, zodiac, "
        "astrology, tarot, bedtime story, bedtime stories, bedtime, lullaby, sleep story, sleep tips, "
        "better sleep, insomnia, sleep app, good night, meteor shower, light pollution, light years, "
        "speed of light, gravity, dark matter, supernova, night sky, perseids, meteors, leonids, geminids, "
        "orion, big dipper, stars tonight",
        "黑洞 大爆炸 天文 占星 星座 塔罗 睡前故事 摇篮曲 助眠 失眠 晚安 流星雨 光年 光速 引力 暗物质 "
        "超新星 白噪音 英仙座 双子座流星",
    ),
    "planet": (
        "solar system, space mission, space week, rocket launch, satellite launch, mars mission, "
        "seasons happen, earth rotates, tides, rocket, lunar mission, moon mission, artemis, spacewalk, "
        "phases of the moon, mars, jupiter, saturn, neptune, uranus, pluto, mercury and venus",
        "太阳系 航天日 火箭发射 探月 载人航天 四季的由来 昼夜交替 自转 公转 月相 月食 日食",
    ),
    "network": (
        "ai tool, ai assistant, chatbot, machine learning, deep learning, large language, language model, "
        "language models, federated learning, neural network, it support, it services, web hosting, "
        "cloud hosting, cloud bill, cloud cost, cloud costs, cloud computing, cloud storage, cloud service, "
        "cloud server, cloud migration, cloud native, cloud provider, cloud platform, vpn, password, "
        "passwords, phishing, cybersecurity, cyber security, data privacy, "
        "encryption, blockchain, quantum, api, open source, database, broadband, fibre internet, "
        "fiber internet, 5g, telecom, semiconductor, robotics, dna, genetics, genome, gene editing, "
        "crispr, neurons, how the brain, speech recognition, computer vision, app update, feature update, "
        "smart city, hackathon, data science, two-factor, two factor, 2fa, firewall, malware, ransomware, "
        "deepfake, deepfakes, scam, scams, vpn setup, router, robot, robots, wifi setup",
        "大模型 智能体 聊天机器人 人工智能 机器学习 语音识别 词错率 图像识别 神经网络 联邦学习 网络安全 "
        "诈骗 防诈 反诈 密码安全 隐私 加密 区块链 量子 宽带 5G 芯片 半导体 机器人 基因 大脑 神经元 黑客松 "
        "数据科学 云计算 开源 验证码 钓鱼邮件 病毒软件 路由器 无线网",
    ),
    "fireworks": (
        "new year's eve, new years eve, happy new year, bonfire night, fourth of july, independence day, "
        "national day, bastille day, victory, record year, we did it, milestone",
        "跨年 元旦 新年快乐 国庆 庆功 里程碑",
    ),
    "lanterns": (
        "chinese new year, lunar new year, mid-autumn, lantern festival, spring festival, dragon boat, "
        "temple fair, mooncake",
        "春节 除夕 元宵 中秋 月饼 庙会 拜年 年夜饭 大寿 寿宴 寿辰 祝寿 贺寿 回门宴 乔迁之喜 灯谜 猜灯谜 汤圆",
    ),
    "party": (
        "birthday, birthday party, turns 30, turns 40, turns 50, baby shower, gender reveal, kids party, "
        "kids' party, children's party, soft play, bouncy castle, face painting, toddler group, playgroup, "
        "kindergarten, preschool, nursery school, day care, daycare, toy, toys, clown, magician, "
        "magic show, entertainer, farewell, farewell party, leaving do, goodbye party, retirement party, "
        "going away, welcome back, welcome party, office party, work party, team party, hen party, "
        "stag do, bachelorette, bachelor party, name day, children's day, costume party, fancy dress, "
        "raffle, prize draw, giveaway, lottery, congratulations, well done, photo booth, piñata, pinata, "
        "surprise party, pizza party, school disco, reunion, class reunion, april fools, escape room, "
        "party, parties, freshers, freshers' week, retirement, retirement do, retirement drinks, "
        "leaving drinks, turns 18, turns 21, turns 60, 21st birthday, house party, pool party, "
        "summer party, christmas party, staff party, after party, launch party, street party, "
        "sports day party",
        "生日 庆生 派对 周岁 百日宴 满月 宝宝宴 儿童节 六一 幼儿园 早教 亲子乐园 游乐园 乐园 玩具 小丑 "
        "魔术 离职 欢送 送别 欢迎会 同学会 同学聚会 团建 抽奖 恭喜 祝贺 庆祝 退休 入园 萌娃 愚人节 狂欢 "
        "联欢会 联欢 游园会 生日宴 成人礼 轰趴 店庆",
    ),
    "gold": (
        "wedding, wedding anniversary, golden wedding, silver wedding, anniversary, bridal shower, "
        "engagement party, vow renewal, gala, charity gala, charity ball, awards night, award ceremony, "
        "awards ceremony, prize giving, graduation, graduation ceremony, prom, prom night, ball gown, "
        "fundraiser, fundraising, charity auction, auction, donors, donation, thank you video, "
        "thank-you video, volunteers, valentine's day, valentines day, jubilee, ribbon cutting, "
        "hall of fame, employee of the, investiture, black tie, annual dinner, golden lights, gold lights, "
        "wedding reception, getting married, tie the knot, class of, charity dinner, prize-giving, "
        "school prom, year 11 prom, graduation party, anniversary party, wedding party",
        "婚礼 结婚 新婚 订婚 求婚 金婚 银婚 纪念日 周年庆典 年会 颁奖 表彰 优秀员工 毕业典礼 舞会 慈善 "
        "募捐 捐款 拍卖 感谢 致谢 教师节 父亲节 情人节 七夕 剪彩 志愿者 晚宴 毕业季 毕业快乐 毕业照 周年庆 "
        "婚庆 司仪 婚宴 成婚 大婚 嫁",
    ),
    "candles": (
        "memorial, memorial service, in memory of, in loving memory, funeral, obituary, passed away, "
        "remembrance, remembrance day, vigil, condolences, celebration of life, church service, "
        "carol service, candlelight service, prayer, prayer meeting, bible study, baptism, christening, "
        "communion, confirmation, church, parish, mosque, ramadan, eid, synagogue, hanukkah, diwali, "
        "advent, spa, massage, massage therapist, day spa, wellness day, aromatherapy, reiki, meditation, "
        "mindfulness, candle, candle shop, candle making, sauna, memory of grandpa, memory of grandma, "
        "rest in peace, massages, carol concert, candle-lit, candlelit, candlelight dinner",
        "追悼 悼念 讣告 追思 缅怀 葬礼 纪念逝 祭奠 教会 礼拜 祷告 祈祷 教堂 唱诗班 洗礼 开斋 按摩 足疗 "
        "足浴 SPA 养生馆 香薰 冥想 蜡烛 桑拿 汗蒸 遗像 烛光晚餐",
    ),
    "concert": (
        "choir, choir concert, choral, orchestra, brass marching band, band, rock band, gig, recital, "
        "piano recital, school play, school musical, musical, opera, ballet, dance recital, dance show, "
        "dance school, dance class, dance lessons, ballet school, salsa class, tango, open mic, "
        "open mic night, talent show, karaoke, karaoke night, stand-up, standup, comedy club, comedy show, "
        "improv, theatre group, theater group, drama club, drama group, film festival, film screening, "
        "cinema, film club, music school, music lessons, music teacher, guitar lessons, guitar lesson, "
        "guitar teacher, piano lessons, piano teacher, violin lessons, drum lessons, singing lessons, "
        "voice lessons, album, new single, new song, tour dates, dj set, club night, silent disco, "
        "fashion week, tech conference, conference, keynote, summit, tedx, piano for sale, "
        "guitar for sale, sing-along, gospel choir, tenors, sopranos, jam session, festival lineup, "
        "line-up, we play at, live set, support act, on stage, main stage, harbour stage, debut ep, "
        "gig night, battle of the bands",
        "合唱团 合唱 乐团 管乐 乐队 音乐会 演唱会 钢琴课 钢琴班 吉他课 吉他班 声乐 架子鼓 小提琴课 古筝班 "
        "琴行 音乐教室 舞蹈班 舞蹈课 舞蹈室 街舞 芭蕾 拉丁舞 广场舞 话剧 音乐剧 歌剧 戏剧社 脱口秀 相声 "
        "电影院 影院 放映 观影 文艺汇演 汇演 文艺晚会 晚会 新歌 专辑 卡拉OK KTV 选秀 峰会 二手钢琴 "
        "钢琴转让 琴房 乐器行 弹唱 钢琴考级 考级 演奏会 合唱比赛 新年音乐会 吉他社 吉他谱 学吉他",
    ),
    "podcast": (
        "podcast, radio show, radio station, talk radio, audiobook, audio drama, voice acting, "
        "voice actor, interview series, oral history, new episode, podcast episode, episode of",
        "播客 电台 广播剧 有声书 配音班 主播招募 访谈节目 新一期节目",
    ),
    "ink": (
        "calligraphy, chinese calligraphy, ink painting, tea ceremony, tai chi, qigong, kung fu, haiku, "
        "hanfu, chinese painting, japanese garden, zen, origami, brush calligraphy",
        "书法 国画 水墨 茶艺 茶道 太极 武术 气功 功夫 诗词 古诗 唐诗 宋词 汉服 篆刻 古琴 非遗 戏曲 京剧 "
        "昆曲 剪纸 端午 重阳 清明 毛笔 毛笔字 练字 硬笔 对联 春联",
    ),
}
"""Words of school subjects, sports, hobbies, feasts and shows in English and Chinese, by scene."""

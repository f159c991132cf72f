"""The trades, shops and services that films are made for, and the scene that fits each. Data only."""

from __future__ import annotations

from typing import Final

TRADES: Final = {
    "home": (
        "renter, first flat, first apartment, to let, for rent, flat share, house share, flatmate, "
        "roommate, estate agent, estate agency, realtor, letting agent, landlord, tenant, resident, "
        "residents' association, apartment for rent, bedroom flat, bedroom apartment, interior designer, "
        "house cleaning, cleaning service, cleaning company, house cleaner, office cleaner, "
        "cleaner wanted, cleaners wanted, cleaner needed, housekeeper, housekeeping, maid service, "
        "window cleaning, carpet cleaning, nanny, babysitter, babysitting, childminder, au pair, removals, "
        "removal company, moving company, house move, decluttering, tidying, home organisation, "
        "home organization, storage tips, knit, knitting, crochet, quilt, quilting, embroidery, "
        "cross stitch, sewing class, sewing tips, yarn shop, smart home, thermostat, humidifier, "
        "aroma diffuser, bedside lamp, robot vacuum, baby monitor, parenting, newborn, new parents, "
        "home care, elderly care, senior care, guest house, guesthouse, bed and breakfast, b&b, hostel, "
        "hotel, motel, holiday cottage, holiday home, holiday let, self-catering, budgeting app, "
        "household budget, energy saving tips, board game, board game night, game night, movie night, "
        "family reunion, family tree, genealogy, spring cleaning, laundry, dry cleaner, upholstery, "
        "water outage, power outage, power cut, boiler, heating, water will be, elevator maintenance, "
        "lift maintenance, recycling collection, bin collection, real estate, real estate agent, "
        "property listing, house for sale, home for sale, laundrette, launderette, laundromat, "
        "fire safety, fire drill, smoke alarm, carpets, rugs, flooring, mattress store, furniture store, "
        "limescale, declutter, wardrobe, stain, stains, stain removal, vinegar cleaning, ironing, "
        "bed semi, bed house, bed flat, bed terrace, bed apartment, bedroom semi, bedroom terrace, "
        "bedroom house, studio flat, to rent, bills included, sq ft, sqft, offers over, asking price, "
        "newly renovated flat, house viewing, mould, damp, leaking tap, child proofing, baby proofing, "
        "house fire, carbon monoxide",
        "房东 租客 住户 业主 物业 邻居 居民 停水 停气 停电 停暖 供暖 楼道 上楼充电 家政 保洁 保姆 月嫂 "
        "育儿 新手爸妈 带娃 宝宝睡眠 收纳 整理房间 断舍离 搬家 客栈 酒店 宾馆 旅馆 青旅 度假屋 扫地机 "
        "加湿器 香薰机 净化器 智能家居 织毛衣 编织 钩针 毛线 十字绣 刺绣 拼布 缝纫 整租 合租 房屋出租 租房 "
        "二手房 看房 房源 家庭聚会 全家福 桌游 家长里短 睡眠不足 大扫除 干洗 洗衣 入户 月子中心 出租 "
        "电梯维修 电梯保养 电梯停运 扫地机器人 三居 两居 一居 居室 民宿 社区 居委会 加装电梯 本小区 老小区 "
        "小区通知 小区物业 洗衣店 地毯 室1厅 室2厅 室一厅 室两厅 房一厅 房两厅 房2厅 房1厅 南北通透 学区房 "
        "拎包入住 精装修 毛坯 漏水 水垢 去污 衣柜 除螨 除甲醛 火灾逃生 高层火灾 灭火器 家庭安全 用电安全 "
        "煤气 小区电梯 小区门禁 小区道路 电梯检修 电梯停用 楼栋 单元门",
    ),
    "city": (
        "town council, city council, city hall, elections, election day, voting, skateboard, skatepark, "
        "parkour, street art, graffiti, street photography, city tour, walking tour, city break, "
        "neon sign, nightlife, night tour, urban planning, air pollution, protest, neighbourhood watch, "
        "parade, town hall meeting, public meeting, community meeting, council meeting, "
        "neighbourhood meeting, fire brigade, fire department, fire station, firefighter, police station, "
        "earthquake, smoke alert, air quality, heat warning, heat alert, heatwave, heat wave",
        "市政 选举 投票 滑板 涂鸦 街拍 城市漫步 夜游 城管 社区改造 游行 灯光秀 商业街 步行街 消防队 消防员 "
        "高温预警 高温天",
    ),
    "road": (
        "driving school, driving lesson, driving instructor, driving test, car dealer, car dealership, "
        "used car, used cars, car wash, car rental, car hire, car detailing, car valeting, car insurance, "
        "taxi service, airport transfer, courier, delivery driver, delivery service, lorry driver, "
        "truck driver, trucker, haulage, freight, logistics company, bike shop, bicycle shop, bike ride, "
        "cycling club, cycling, cyclist, bike tour, bike lane, road safety, traffic rules, "
        "pedestrian crossing, motorcycle club, motorcyclist, camper van, campervan, motorhome, "
        "ev charging, charging station, electric vehicle, electric scooter, e-scooter, bus service, "
        "coach trip, roadworks, road closure, car meet, tyre shop, e-bike rental, bike rental, bike hire, "
        "scooter rental, bus driver, coach driver, learn to drive, learning to drive, theory test, "
        "e-bike safety, bike safety, cycling safety, scooter safety, winter driving, driving in snow, "
        "driving in winter, car battery, antifreeze, wiper blades, wipers, winter tyre, winter tyres, "
        "winter tires, snow tyres, car check, long drive, breakdown cover, road trip checklist, carpool, "
        "car pool, car share, school run, seat belt, seat belts, speed limit, gritters, black ice, "
        "icy roads, bus line, bus route, new bus, timetable, tram, train line, rail replacement, "
        "level crossing, roundabout, parking rules, parking permit",
        "驾校 学车 驾考 二手车 洗车 租车 代驾 贴膜 快递员 外卖员 骑手 货运 货车 司机 骑行 单车 公路车 "
        "过马路 红绿灯 斑马线 交通安全 交规 房车 充电桩 新能源汽车 新能源车 电车 班车 大巴 道路施工 封路 "
        "限行 摩托 车友会 车展 出租车 用车 车险 车主 胎压 电瓶 防冻液 雪地胎 限速 安全带 酒驾 网约车 拼车 "
        "顺风车 停车难 乱停车 行车安全 公交线 公交车 新线路 停车场收费 电动自行车 骑车",
    ),
    "cafe": (
        "pub quiz, quiz night, trivia night, waiter, waitress, waiting staff, barista, line cook, "
        "kitchen porter, dishwasher wanted, sous chef, bartender, bar staff, happy hour, beer garden, "
        "beer festival, brewery, craft beer, wine tasting, winery, gin bar, cocktail bar, cocktail menu, "
        "cocktail night, tea room, tapas, steakhouse, pizzeria, trattoria, burger bar, kebab, takeaway, "
        "take-away, fish and chips, food truck, catering, caterer, set lunch, lunch menu, lunch special, "
        "sunday roast, sunday lunch, tasting menu, dinner menu, soup of the, sandwich shop, juice bar, "
        "patisserie, cake shop, donut shop, gelato, speed dating, coffee morning, supper club, "
        "chocolatier, delicatessen, ramen bar, noodle bar, cafeteria, canteen, soup kitchen, brunch, "
        "tea party, sandwich bar, on the menu, new menu, our menu, menu board, wine list, tasting evening, "
        "custard tart, custard tarts, tasting tour, "
        "curry house, kebabs, noodles, dim sum, bubble tea, ice cream parlour, creperie, smokehouse",
        "服务员 店小二 传菜员 吧台 咖啡师 调酒师 厨师 后厨 洗碗工 酒馆 小酒馆 清吧 精酿 啤酒节 品酒 红酒 "
        "食堂 快餐 外卖 菜馆 餐饮 私房菜 农家乐 大排档 夜宵 宵夜 烤肉 烤鱼 串串 麻辣烫 小龙虾 川菜 粤菜 "
        "湘菜 早餐店 包子铺 馄饨 甜品店 蛋糕店 糖水 冰淇淋 奶茶 茶饮 果茶 茶楼 自助餐 招牌菜 满月酒 团餐 "
        "便当 饮品 螺蛳粉 酸菜鱼 酸辣粉 米线 煎饼 卤味 炸鸡 披萨店 面馆 牛肉面 拉面 黄焖鸡 烤鸭 火锅店 "
        "自助烤肉 奶茶店 饺子馆 粥店 凉皮 肉夹馍 臭豆腐 双人餐 海鲜自助 菜品 汉堡店",
    ),
    "kitchen": (
        "recipe, pancake, sourdough, bread baking, home baking, baking bread, cookery, cooking lesson, "
        "cooking workshop, cooking tips, baking class, baking workshop, bake-off, meal prep, meal plan, "
        "meal kit, batch cooking, air fryer recipe, homemade pasta, fried rice, stir fry, stew, "
        "soup recipe, curry, omelette, lasagne, granola, oatmeal, oat cup, jam making, pickle, pickling, "
        "fermentation, dietitian, dietician, nutritionist, healthy eating, lunchbox, lunch box, cookbook, "
        "cookware, fridge, food storage, food safety, leftovers, bake, oven, preheat, knead, dough, "
        "batter, simmer, banana bread, apple pie, cookies, brownies, muffins, risotto, hummus, "
        "salad dressing, roast chicken, food hygiene, use by date, chopping board, kitchen words, "
        "kitchen phrases, kitchen vocabulary, poach, poached eggs, boil an egg, boiled egg, "
        "scrambled eggs, fried egg, marinate, marinade, roast potatoes, mashed potatoes, gravy, "
        "pasta sauce, pesto, meatballs, casserole, slow cooker, pressure cooker, instant pot, bake bread, "
        "cook rice, cooking rice, home cooking, farmhouse cooking, country cooking",
        "菜谱 食谱 教你做 家常菜 番茄炒蛋 红烧肉 炒饭 炖汤 煲汤 凉拌 减脂餐 辅食 便当菜 腌制 泡菜 燕麦 "
        "营养师 厨具 锅具 冰箱 洗碗机 烹饪 料理 下饭菜 亲子烘焙 烘焙课 预制菜 饺子 做法 焯水 翻炒 收汁 "
        "爆香 出锅 下锅 蒸锅 小火慢炖 发面 揉面 可乐鸡翅 糖醋排骨 蛋炒饭 空气炸锅食谱 煮鸡蛋 水煮蛋 蒸蛋 "
        "炒菜 煲饭 红烧 清蒸 卤肉",
    ),
    "market": (
        "butcher, fishmonger, cheesemonger, deli, greengrocers, honey, "
        "food festival, village fair, harvest supper, bake sale, craft stall, street food market, "
        "fruit and veg, veg box, vegetable box, wholesale market, christmas market, charity bazaar, "
        "church bazaar, rummage sale, swap meet, antiques fair, farmers' market, farmer's market, "
        "fish counter, fish shop, fish market, fish stall, free range eggs, farm eggs, own bees",
        "肉铺 肉店 鱼档 水产 海鲜档 蜂蜜 年货节 美食节 义卖 闲置 摊主招募 批发市场 生鲜 水果 特产 "
        "农产品 助农 土鸡蛋 土鸡 腊肉 现摘 现挖 果园直发",
    ),
    "pets": (
        "cat food, dog sitter, dog sitting, pet photography, dog show, cat show, aquarium shop, "
        "guinea pig, hamster, rabbit hutch, bird cage, pet feeder, pet insurance, pet friendly, "
        "vet practice, vets, puppy training, dog park, dog café, adoption day, rescue dog, rescue cat, "
        "litter box, dog wash, mobile groomer, cat is missing, dog is missing, shelter dog, rehome, "
        "rehoming, forever home, needs a home, loves walks, good with kids, good with cats, house trained, "
        "neutered, spayed, flea, fleas, worming, leash, dog lead",
        "猫粮 狗粮 喂食器 铲屎官 宠物 仓鼠 兔子 猫咪 狗狗 领养日 猫砂 兽医 训犬 宠物保险 狗公园 猫丢 狗丢 "
        "走丢 寻猫 寻狗 绝育 驱虫 疫苗针 遛弯 求领养 待领养",
    ),
    "clinic": (
        "dental practice, dental clinic, dentist, orthodontics, gp practice, gp surgery, doctor's surgery, "
        "medical practice, eye test, eye clinic, optometrist, hearing test, hearing aid, dermatologist, "
        "dermatology, skin clinic, paediatrician, pediatrician, maternity, psychologist, psychotherapist, "
        "counsellor, counselling, podiatrist, osteopath, acupuncture, blood donor, vaccination clinic, "
        "flu season, hand washing, hand hygiene, first aid course, first-aid course, health screening, "
        "cancer screening, diabetes, blood sugar, high blood pressure, heart attack, stroke symptoms, cpr, "
        "hospice, ambulance, care assistant, caregiver, organ donation, back pain, migraine, allergies, "
        "sunscreen facts, quit smoking, wash your hands, wash hands, sepsis, triage, ward, wards, "
        "ward round, patients, nurses, infection, infection control, ppe, inhaler, asthma, antibiotics, "
        "blood test, blood pressure check, x-ray, mri, operating theatre, resuscitation, fever, epipen, "
        "allergic reaction, anaphylaxis, vaccines, medication errors, dosage, flu jab, check-up, "
        "dental check, braces, wisdom tooth, pharmacy, pharmacist, eye drops, wound care, physio, rehab, "
        "hearing loss, prescription, prescriptions, medicines, expired medicine, medicine cabinet",
        "牙科 牙医 洗牙 种牙 矫正 眼科 配镜 验光 听力 皮肤科 儿科 妇幼 心理咨询 心理医生 针灸 推拿 中医馆 "
        "疫苗 流感 洗手 防疫 体检 急救 糖尿病 高血压 心脏病 护工 护理 戒烟 近视 颈椎 腰痛 献血 养老护理 "
        "门诊 病房 输液 感染 发热 发烧 退烧 感冒 哮喘 过敏 抗生素 用药 吃药 挂号 复诊 手术 住院 拔牙 智齿 "
        "备药 家里的药 药盒 药品 药物 处方药 过期药 药箱 医疗器械 牙套 心肺复苏 海姆立克 中暑 脱水 伤口 包扎 "
        "康复训练 产检",
    ),
    "shop": (
        "hair salon, nail salon, beauty salon, salon, barber, barbershop, hairdresser, haircut, "
        "makeup artist, lash extensions, tattoo studio, tattoo parlour, boutique, clothing store, "
        "clothes shop, thrift store, thrift shop, charity shop, second-hand shop, toy shop, gift shop, "
        "gift card, pop-up shop, pop-up store, shop assistant, sales assistant, cashier, store manager, "
        "closing down sale, clearance sale, stocktaking, black friday, cyber monday, boxing day sale, "
        "bridal shop, shoe shop, department store, supermarket, convenience store, corner shop, "
        "loyalty card, anniversary sale, moving sale, closing down, shop closing, everything must go, "
        "kids shoes, opening sale, blow dry, hair colour, manicure, pedicure, brow bar, waxing, nail bar, "
        "beauty bar, brow studio, lash studio, womenswear, menswear, clothes sale, live shopping",
        "理发店 理发 美发店 美发 烫染 洗剪吹 美甲店 美甲 美容院 发型师 化妆师 美睫 纹身 服装店 女装店 "
        "童装店 鞋店 母婴店 文具店 礼品店 杂货店 便利店 超市 百货 商场 收银员 导购 营业员 店铺转让 旺铺 "
        "清仓 会员日 双十一 双十二 618 闭店 快闪店 商铺 门面 剪发 烫发 染发 护发 修眉 美体 甩卖 换季 "
        "第二件半价 美睫店 女装 男装 童装 直播间 直播带货 秒杀 买一送一",
    ),
    "stage": (
        "jeweller, jeweler, watchmaker, optician's frames, unboxing, fashion show, skincare brand, "
        "perfume brand, phone case, smartphone, headphones, smartwatch, gadget, power bank, "
        "docking station, tumbler, handmade soap, soap bar",
        "珠宝 首饰店 钟表 开箱 新品发布 护肤品 彩妆 手工皂 香皂",
    ),
    "desk": (
        "law firm, lawyer, solicitor, attorney, barrister, notary, legal advice, accountant, accountancy, "
        "accounting firm, bookkeeper, bookkeeping, tax return, tax advisor, tax season, tax deadline, "
        "insurance broker, insurance company, life insurance, mortgage, mortgage broker, "
        "financial advisor, financial planning, pension, pension plan, savings account, interest rates, "
        "payroll, human resources, hr department, recruitment agency, recruiter, job fair, job interview, "
        "cover letter, cv tips, resume tips, consultancy, consulting firm, management consulting, "
        "marketing agency, ad agency, pr agency, copywriter, copywriting, translator, translation agency, "
        "graphic designer, web designer, web agency, software engineer, data engineer, product manager, "
        "project manager, executive assistant, virtual assistant, office manager, office job, onboarding, "
        "remote team, remote teams, meetings, time management, productivity tips, to-do list, "
        "weekly report, note-taking app, email tips, quarterly results, q1 results, q2 results, "
        "q3 results, q4 results, annual results, annual meeting, shareholder, sales report, invoice, "
        "invoicing, crowdfunding, business plan, business loan, press release, company announcement, "
        "coding bootcamp, coworking space, crm, erp, call center, call centre, customer support, "
        "help desk, freelance, freelancers, prompts, ghostwriter, architect, architecture firm, "
        "print shop, printing service, helpdesk, ticket system, cv, how to write a cv, expense policy, "
        "expenses, expense report, receipts, spreadsheet, shortcuts, keyboard shortcuts, inbox, "
        "email inbox, meeting rules, tax, payslip, salary, overtime, annual leave, sick leave, sick note, "
        "timesheet, home working, new hires, new hire, new starters, probation, appraisal, "
        "open enrollment, open enrolment, benefits enrollment, benefits enrolment, employee benefits, "
        "health insurance, retirement planning, retirement savings, retirement fund, retirement plan, "
        "in excel, excel tips, "
        "excel shortcuts",
        "律师 律所 法律咨询 公证 会计 代账 记账 报税 税务 审计 保险 社保 公积金 贷款 房贷 理财 基金 银行 "
        "人事 HR 猎头 求职 简历 面试 入职 周报 日报 月报 汇报 时间管理 效率 番茄钟 待办 述职 季度 年度总结 "
        "工作总结 文案写作 翻译 设计公司 广告公司 咨询公司 工程师 产品经理 项目经理 运营 客服 文员 前台 "
        "行政 实习生 写字楼 招商 发票 股东 众筹 商业计划 年终奖 个税 工资 加班 请假 调休 考勤 报销 Excel "
        "表格 快捷键 PPT 邮件 周会 晨会 新员工 试用期 绩效 OKR KPI 复盘",
    ),
    "workshop": (
        "carpenter, joiner, plumber, plumbing company, electrician, handyman, locksmith, roofer, roofing, "
        "painter and decorator, decorator, plasterer, bricklayer, builder, building company, construction, "
        "construction company, welder, welding, blacksmith, mechanic, car repair, car service, "
        "auto repair, auto shop, mot test, bike repair, bike tyre, bike tire, bicycle tyre, bicycle tire, "
        "tyre off, tire off, flat tyre, flat tire, puncture, bike maintenance, bicycle repair, bike chain, "
        "oil change, leather, wallet, shoe repair, cobbler, watch repair, appliance repair, "
        "computer repair, phone repair, furniture maker, upholsterer, pottery, pottery class, ceramics, "
        "potter, leatherwork, leather goods, soap making, jewellery making, jewelry making, woodcarving, "
        "wood carving, woodturning, glassblowing, screen printing, tailor, dressmaker, seamstress, "
        "model railway, model building, makerspace, maker space, hackerspace, 3d printing, repair café, "
        "repair cafe, tool hire, tool rental, hardware store, diy store, hardware, kitchen fitter, "
        "bathroom fitter, bathroom renovation, renovation, home renovation, heat pump, solar installer, "
        "air conditioning, hvac, pest control, apprentice, apprenticeship, factory, manufacturing, "
        "warehouse job, robotics club, boiler service, boiler repair, fix phones, phone screen, "
        "screen repair, cracked screen, screen replacement, laptop repair, we repair, we fix, "
        "washing machine repair, drain, drains, blocked drain, leak repair, gas engineer, brake pads, "
        "oil and filter, tyre change, mot, bike service, weld, solder, soldering, woodworking class, "
        "learn to weld, chainsaw, sanding, varnish, drywall, tiling, paint a wall, painting a wall, "
        "wallpaper a, hang a shelf, hang a picture, assemble, gutter, gutters, gutter cleaning, roof leak, "
        "roof leaks, roof repair, pressure washing, scaffolding, conservatory, double glazing, kiln, "
        "pottery studio, the clay, throwing clay, glazing, wedging, potter's wheel, stoneware, porcelain",
        "水电工 电工 木工 油漆工 瓦工 焊工 泥瓦匠 装修 翻新 修水管 疏通 通下水道 开锁 换锁 防水补漏 "
        "家电维修 空调维修 空调清洗 修手机 手机维修 电脑维修 修鞋 修表 汽修 汽车修理 汽车保养 保养 换机油 "
        "轮胎 陶艺 拉坯 皮具 皮艺 木雕 裁缝 改衣 模型 创客 五金 建材 工厂 车间 仓库 学徒 技工 热泵 除虫 "
        "消杀 家具厂 打金 门窗 定制家具 专修 维修 修理 家电 修空调 修洗衣机 火花塞 刹车片 钣金 喷漆 养车 "
        "焊接 打磨 刷墙 贴瓷砖 组装 开窑 出窑 柴窑 上釉 陶瓷 陶土 陶器",
    ),
}
"""Their words in English and Chinese, by scene."""

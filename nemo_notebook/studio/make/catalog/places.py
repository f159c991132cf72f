"""Scenes that people made: streets, rooms, tables, things to sell."""

from __future__ import annotations

from typing import Final

from nemo_notebook.studio.make.catalog.entry import SceneEntry
from nemo_notebook.studio.make.catalog.moods import words

PLACES: Final = (
    SceneEntry(
        "city",
        "city lights",
        "城市",
        words=words(
            "city, urban, street, skyline, downtown, traffic, skyscraper, neon, metro, metropolis, "
            "city lights, tokyo, new york, manhattan, shanghai, paris, london, hong kong, subway, "
            "rooftop, cityscape, cyberpunk, apartment, real estate"
        ),
        words_zh=words(
            "城市, 都市, 街道, 街头, 大街, 霓虹, 夜景, 高楼, 摩天, 车流, 地铁, 上海, 东京, 香港, 纽约, "
            "外滩, 小巷, 赛博朋克, 天际线, 公寓, 楼盘"
        ),
        time="night",
        hints=words("nightlife, town"),
        hints_zh=words("小镇, 大楼, 街, 夜猫"),
        outdoors=True,
    ),
    SceneEntry(
        "road",
        "open road",
        "公路",
        words=words(
            "road, road trip, highway, motorway, driving, car, taxi, automobile, suv, motorcycle, "
            "motorbike, electric car, route 66, test drive, commute, roadside"
        ),
        words_zh=words(
            "公路, 马路, 高速公路, 自驾, 汽车, 开车, 驾驶, 驾车, 新车, 试驾, 轿车, 电动车, 卡车, "
            "摩托车, 上路, 出租车, 兜风"
        ),
        time="sunset",
        hints=words("tyre, tire, delivery, logistics, bus, truck, lorry, lorries"),
        hints_zh=words("物流, 快递"),
        outdoors=True,
    ),
    SceneEntry(
        "cafe",
        "café",
        "咖啡馆",
        words=words(
            "cafe, café, coffee, coffee shop, coffee house, coffeehouse, espresso, latte, cappuccino, "
            "barista, tea, tea house, tea shop, bakery, restaurant, diner, bistro, breakfast, brunch, "
            "pastry, pastries, croissant, food, pizza, ramen, sushi, burger, dessert, chocolate, "
            "cocktail, wine bar, pub, chef, cook, recipe, roastery, bubble tea, ice cream, noodle"
        ),
        words_zh=words(
            "咖啡, 拉花, 茶馆, 茶饮, 奶茶, 喝茶, 茶叶, 下午茶, 餐厅, 餐馆, 饭店, 面包, 烘焙, 早餐, 甜品, "
            "蛋糕, 火锅, 美食, 拿铁, 小吃, 寿司, 披萨, 烧烤, 烤肉, 烤串, 肉串, 撸串, 酒吧, 茶"
        ),
        time="dawn",
        hints=words(
            "bar, cozy, cosy, drink, lunch, dinner, taste, delicious, snack, bread, cake, cup, mug, "
            "beer, wine, hot dog"
        ),
        hints_zh=words("好吃, 美味, 饮料, 零食, 酒, 杯, 热狗"),
    ),
    SceneEntry(
        "kitchen",
        "kitchen table",
        "厨房餐桌",
        words=words(
            "kitchen, fruit, vegetable, veggies, salad, healthy food, ingredient, "
            "smoothie, orange juice, cooking class, cutting board, vegan, tomato, "
            "tomatoes, lemon"
        ),
        words_zh=words(
            "厨房, 做饭, 水果, 蔬菜, 食材, 菜谱, 生鲜, 沙拉, 果汁, 下厨, 餐桌, 番茄, 柠檬, 橙子, 面馆, 面条"
        ),
        hints=words("healthy, nutrition, diet, vitamin, juice, fresh, organic"),
        hints_zh=words("营养, 减肥, 新鲜, 果园, 有机"),
    ),
    SceneEntry(
        "market",
        "market stall",
        "市集摊位",
        words=words(
            "farmers market, farmer market, farm market, flea market, street market, food market, "
            "fruit market, market stall, market square, market day, market hall, night market, "
            "weekend market, saturday market, sunday market, vintage market, village market, "
            "antique market, craft fair, craft market, street fair, village fair, village fete, "
            "summer fair, summer fete, spring fair, school fair, food fair, country fair, bazaar, "
            "fruit stall, fruit stand, fruit shop, vegetable stall, greengrocer, grocery, "
            "groceries, grocery store, food bank, food drive, farm shop, fresh produce, local produce, "
            "harvest festival, car boot sale, jumble sale, garage sale, yard sale"
        ),
        words_zh=words(
            "市集, 集市, 菜市场, 农贸市场, 赶集, 摊位, 摆摊, 地摊, 水果摊, 水果店, 果蔬, 菜摊, 农产品, "
            "跳蚤市场, 农夫市集"
        ),
        hints=words("market, stall, fete, vendor"),
        hints_zh=words("早市, 摊主"),
        outdoors=True,
    ),
    SceneEntry(
        "home",
        "living room",
        "客厅",
        words=words(
            "living room, interior design, home interior, home decor, home office corner, guest room, "
            "nursing home, care home, retirement home, cozy home, sofa corner, airbnb, interior, curtain, "
            "houseplant, house tour, home tour"
        ),
        words_zh=words("客厅, 家居, 室内, 装修, 卧室, 房间, 民宿, 软装, 窗帘, 样板间, 居家"),
        hints=words(
            "house, home, room, rent, apartment tour, landlord, housewarming gift, family, families, "
            "neighbor, neighbour"
        ),
        hints_zh=words("房子, 房产, 出租, 租房, 家庭, 一家人, 入住, 养老"),
    ),
    SceneEntry(
        "pets",
        "pets at home",
        "宠物角",
        words=words(
            "pet shop, pet store, pet food, pet care, pet sitter, pet sitting, pet clinic, pet adoption, "
            "pet grooming, dog grooming, dog groomer, dog walking, dog walker, dog training, dog school, "
            "dog daycare, doggy daycare, dog food, cat food, puppy school, puppy class, lost dog, lost cat, "
            "lost pet, lost puppy, lost kitten, missing dog, missing cat, missing pet, adopt a dog, "
            "adopt a cat, adopt a pet, cat adoption, dog adoption, animal shelter, animal rescue, "
            "animal hospital, vet clinic, veterinary clinic, veterinary, veterinarian, kennel, cattery"
        ),
        words_zh=words(
            "宠物店, 宠物医院, 宠物诊所, 宠物用品, 宠物美容, 宠物洗护, 宠物寄养, 宠物领养, 遛狗, 寻狗, 寻猫, "
            "狗粮, 猫粮, 猫舍, 犬舍, 流浪猫, 流浪狗, 萌宠, 撸猫"
        ),
        hints=words("pet, cat, kitten, kitty, dog, doggy, puppy, puppies, pup, labrador, vet, paws"),
        hints_zh=words("宠物, 猫, 狗, 毛孩子"),
    ),
    SceneEntry(
        "clinic",
        "consulting room",
        "诊室",
        words=words(
            "clinic, dentist, dental, orthodontist, doctor, hospital, nurse, medical, healthcare, "
            "health care, health check, health center, health centre, pharmacy, pharmacies, pharmacist, "
            "physio, physiotherapy, physiotherapist, chiropractor, flu shot, flu jab, "
            "blood donation, blood drive, first aid, waiting room, optician, midwife, paramedic"
        ),
        words_zh=words(
            "诊所, 诊室, 牙科, 牙医, 看牙, 口腔, 医院, 医生, 护士, 药店, 药房, 义诊, 门诊, 就诊, "
            "急救, 献血, 中医, 理疗, 康复"
        ),
        hints=words(
            "vaccine, vaccination, health, therapy, therapist, patient, medicine, medication, teeth, tooth, "
            "blood pressure"
        ),
        hints_zh=words("健康, 医疗, 医护, 医学, 患者, 治疗, 牙齿, 刷牙, 疫苗, 接种, 体检"),
    ),
    SceneEntry(
        "shop",
        "shop counter",
        "店铺",
        words=words(
            "shopping, shopping bag, shop counter, boutique, retail, department store, shopping mall, "
            "storefront, clothes shop, fashion store, gift shop, checkout"
        ),
        words_zh=words("购物, 商场, 精品店, 店铺, 门店, 专卖店, 超市, 购物袋, 逛街, 便利店"),
        hints=words(
            "sale, shop, store, discount, offer, promo, deal, black friday, spring sale, summer sale, "
            "autumn sale, winter sale, boxing day, coupon, bargain, clearance, grand sale"
        ),
        hints_zh=words("促销, 打折, 优惠, 开业, 店, 大促, 双十一, 双11, 满减, 折扣, 特价, 清仓, 天猫"),
    ),
    SceneEntry(
        "desk",
        "desk by the window",
        "窗边的办公桌",
        words=words(
            "office, desk, workspace, coworking, startup, saas, software, web design, "
            "dashboard, freelancer, remote work, home office, programming, coding, coder, programmer, "
            "developer, finance, fintech, banking, stock market, investment, investing"
        ),
        words_zh=words(
            "办公, 办公室, 办公桌, 工位, 软件, 远程办公, 编程, 程序, 程序员, 开发者, 代码, 写字台, "
            "金融, 股票, 投资, 理财, 记账"
        ),
        hints=words(
            "business, company, companies, team, hiring, hire, interview, meetup, spreadsheet, "
            "python library, code library, software library, accounting, marketing, consulting, analytics, "
            "newsletter, online course, productivity, "
            "website"
        ),
        hints_zh=words(
            "商务, 公司, 企业, 团队, 员工, 入职, 面试, 同事, 职场, 网课, 电商, 招聘, 创业, 会议, 营销, "
            "咨询, 会计"
        ),
    ),
    SceneEntry(
        "blackboard",
        "blackboard",
        "黑板",
        words=words(
            "blackboard, chalkboard, chalk, classroom, school, lesson, teacher, math, maths, "
            "mathematics, physics, chemistry, geometry, algebra, back to school, theorem"
        ),
        words_zh=words("黑板, 粉笔, 教室, 学校, 上课, 课堂, 教师, 数学, 几何, 开学, 物理课, 化学课, 数学课"),
        hints=words(
            "course, class, study, training, homework, education, exam, university, universities, "
            "college, lecture, tutoring, student"
        ),
        hints_zh=words(
            "学习, 科普, 培训, 课, 课程, 教育, 考试, 高考, 大学, 补习, 讲座, 学生, 物理, 化学, 老师"
        ),
    ),
    SceneEntry(
        "track",
        "running track",
        "跑道",
        words=words(
            "stadium, running track, athletics, marathon, sprint, sprinter, runner, jogging, jogger, "
            "athlete, sports day, olympics, olympic, half marathon, relay race, soccer, "
            "football match, triathlon"
        ),
        words_zh=words(
            "体育场, 跑道, 田径, 跑步, 马拉松, 运动会, 奥运, 运动员, 体育, 足球, 短跑, 晨跑, 夜跑"
        ),
        hints=words("sport, sports, football, basketball, tournament, championship, athletic, training plan"),
        hints_zh=words("运动, 比赛, 篮球, 教练, 训练, 冠军"),
        outdoors=True,
    ),
    SceneEntry(
        "gym",
        "gym",
        "健身房",
        words=words(
            "my gym, our gym, new gym, for gym, for a gym, 4 gym, gym promo, "
            "gym opening, gym membership, gym workout, home workout, "
            "fitness center, fitness centre, fitness club, fitness studio, fitness class, "
            "fitness challenge, crossfit, personal trainer, personal training, weightlifting, "
            "weight training, strength training, dumbbell, kettlebell, boxing gym, boxing club, "
            "kickboxing, bodybuilding, powerlifting"
        ),
        words_zh=words(
            "健身房, 健身中心, 健身俱乐部, 健身教练, 健身工作室, 私教, 撸铁, 举铁, 增肌, 拳击, 搏击, 哑铃, "
            "杠铃, 深蹲, 平板支撑"
        ),
        hints=words("gym, fitness, workout, exercise, muscle, boxing"),
        hints_zh=words("健身, 锻炼, 塑形"),
    ),
    SceneEntry(
        "stage",
        "product stage",
        "展台",
        words=words(
            "product, shoe, sneaker, wristwatch, smartwatch, smartphone, gadget, bottle, perfume, "
            "cosmetic, cosmetics, skincare, skin care, device, headphone, earbud, earphone, laptop, "
            "camera, backpack, handbag, bag, jewelry, jewellery, necklace, ring, lipstick, serum, "
            "cream, shampoo, soap, toothbrush, lamp, chair, sofa, furniture, speaker, keyboard, "
            "sunglasses, t-shirt, tshirt, dress, jacket, clothing, apparel, fashion, mug warmer, "
            "vacuum, air fryer, blender, e-bike, bike, bicycle, drone kit, coffee table, "
            "coffee machine, coffee maker, tea kettle, kettle, water bottle, air purifier, "
            "running shoe, candle"
        ),
        words_zh=words(
            "产品, 新品, 商品, 运动鞋, 球鞋, 跑鞋, 鞋子, 鞋, 手表, 手机, 护肤, 化妆品, 口红, 香水, "
            "耳机, 相机, 电脑, 背包, 包包, 首饰, 项链, 戒指, 面霜, 精华, 水杯, 保温杯, 台灯, 椅子, "
            "沙发, 家具, 音箱, 键盘, 服装, 衣服, 裙子, 时装, 牙刷, 咖啡机, 空气炸锅, 吸尘器, 面膜, "
            "自行车, 数码, 蜡烛"
        ),
        hints=words("launch, brand, watch, phone, collection, beauty, unboxing"),
        hints_zh=words("发布, 品牌, 上新, 开箱, 美妆"),
        colored=True,
    ),
)

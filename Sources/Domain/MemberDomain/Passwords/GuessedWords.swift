/// What passwords are made of: 730 words of English and pinyin, names, places, teams, brands and
/// signs, put together for Patron. With the digits that people put behind them they are some ten
/// thousand passwords.
enum GuessedWords {
    static let all: Set<String> = Set(text.split { $0 == " " || $0 == "\n" }.map(String.init))

    /// Digits alone that no rule finds: patterns of the keypad, and numbers that are words.
    static let numbers: Set<String> = Set(
        digits.split { $0 == " " || $0 == "\n" }.map(String.init))

    private static let text = """
        password passwort passwd passcode pass passphrase secret geheim admin administrator root
        user username guest test tester testing demo default login logon welcome letmein changeme
        change enter access open master manager owner staff cashier operator system server
        database oracle mysql postgres redis linux ubuntu debian windows microsoft apple google
        android iphone samsung huawei xiaomi oppo vivo nokia sony lenovo toyota honda bmw benz
        mercedes audi porsche ferrari yamaha suzuki mustang corvette camaro harley jordan nike
        adidas chelsea arsenal liverpool barcelona realmadrid juventus manchester united lakers
        yankees cowboys steelers eagles packers redsox rangers raiders qwerty qwertz azerty qwe
        qaz wsx asd zxc qq wx abc abcd aa aaa a q w z x s love iloveyou ilove loveyou loveme
        lovely lover loves kiss baby babygirl babyboy honey sweet sweetheart sweety darling angel
        angels heart hearts forever always friend friends family mother father mama papa daddy
        mommy sister brother girl girls boy boys lady woman hello hi hey hallo bonjour hola
        dragon monkey tiger lion eagle bear wolf fox dog doggy puppy cat kitty kitten horse
        rabbit bunny panda dolphin shark snake spider scorpion falcon hawk phoenix butterfly
        chicken fish bird duck football soccer baseball basketball hockey tennis golf golfer
        swimming boxing runner racing gaming gamer player poker casino lucky winner champion
        superstar star stars starwars startrek matrix pokemon pikachu naruto batman superman
        spiderman ironman hulk thor zelda mario sonic minecraft roblox fortnite warcraft
        starcraft diablo counterstrike league legends sunshine sunflower flower flowers rose
        roses lily daisy jasmine orchid cherry orange banana mango lemon peach strawberry
        chocolate cookie cookies candy sugar pepper ginger cheese butter coffee tea beer whisky
        whiskey vodka tequila mojito cocktail wine pizza burger summer winter spring autumn
        monday tuesday wednesday thursday friday saturday sunday weekend holiday january february
        march april may june july august september october november december red blue green black
        white yellow purple silver golden gold diamond crystal pearl platinum money cash dollar
        rich business company office work home house garden kitchen computer internet network
        router wifi wireless phone mobile telephone camera music guitar piano drummer singer
        dance dancer rock metallica nirvana slipknot eminem beatles freedom liberty justice peace
        hope faith jesus christ god bless heaven trinity buddha allah blessed prayer church bible
        princess prince queen king kingdom knight warrior soldier hunter killer assassin ninja
        samurai pirate wizard magic merlin gandalf shadow ghost vampire zombie monster demon
        devil hell death dark darkness night moon sun sky cloud rain snow storm thunder lightning
        fire ice water ocean river mountain forest island beach world earth space galaxy universe
        trustno trustnoone whatever nothing something anything everything nobody somebody letme
        fuckyou fuckoff happy smile smiley
        laugh funny crazy cool hot great super mega ultra power energy turbo speed fast number
        one two three four five six seven eight nine ten zero hundred thousand million michael
        jennifer jessica michelle daniel david robert thomas william charles joseph john james
        george richard andrew matthew anthony joshua justin brandon jason kevin brian eric steven
        patrick alexander alex nicole ashley amanda sarah samantha stephanie elizabeth melissa
        laura anna maria marie andrea angela rachel rebecca katie emily emma sophie sophia olivia
        chloe hannah charlie oliver harry jack max sam tom peter paul mark luke simon martin
        victor oscar bruno carlos juan jose miguel pedro diego antonio francisco fernando roberto
        ricardo eduardo woaini woaiwo woaiwojia woaiziji aini nihao wodemima mima
        woshishui wojia women zhongguo beijing shanghai guangzhou shenzhen chengdu hangzhou wuhan
        nanjing chongqing tianjin xian suzhou qingdao dalian xiamen taiwan hongkong china chinese
        baobao baobei laogong laopo xiaomao xiaogou xiaoming xiaohong xiaoli xiaolong xiaowei
        xiaoyu xiaohua baba gege jiejie didi meimei tiantian niuniu doudou lele duoduo kaixin
        kuaile xingfu pingan jiankang facai gongxi dajiahao zaijian xiexie zhangsan lisi wangwu
        zhaoliu wang li zhang liu chen yang zhao huang zhou wu xu hu zhu gao lin he guo ma luo
        liang song zheng xie han tang feng dong xiao cheng cao yuan deng fu shen zeng peng lv su
        lu jiang cai jia ding wei xue ye yan yu pan du dai xia zhong tian ren fan fang shi yao
        tan liao zou xiong jin hao kong bai cui kang mao qiu qin gu hou shao meng long wan duan
        lei qian yin chang wen weixin zhifubao taobao tmall jingdong meituan douyin alibaba
        tencent baidu weibo bilibili huiyuan member members vip card points loyalty store shop
        market retail restaurant hotel cafe bar club pub boss laoban dianzhang shouyin caiwu
        """

    private static let digits = """
        147258369 741852963 159357123 159357456 147896325 963852741 123654789 789456123 123789456
        456789123 321654987 987456321 258258258 147147147 5201314520 52013145 1314520520
        520131452 1314521 13145211 31415926 314159265 3141592653 27182818 11223344 1122334455
        112233445566 12121212 12341234 11112222 10203040 1020304050 19191919 20202020 13131313
        14141414 15151515 69696969 88889999 66668888 88886666 16888888 51685168 16881688 01470147
        00112233 99887766 112211221122 110110110 119119119 12301230 10101010 1234512345 20082008
        20102010 20202021 19491001 521521521 5211314521 1233211234567
        """
}

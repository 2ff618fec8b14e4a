package yihao.lead.firstreport.pairs;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The vocabulary the pairs are made of: common use, ours.
final class Words {

    /// Province and a city of it; a municipality stands alone.
    record Place(String province, String provinceSuffix, String city) {

        boolean isMunicipality() {
            return city.isEmpty();
        }

        String brief() {
            return isMunicipality() ? province : city;
        }

        String full() {
            return brief() + "市";
        }

        String longest() {
            return isMunicipality() ? full() : province + provinceSuffix + full();
        }
    }

    static final List<Place> PLACES = List.of(
            new Place("山东", "省", "淄博"),
            new Place("山东", "省", "烟台"),
            new Place("山东", "省", "潍坊"),
            new Place("江苏", "省", "苏州"),
            new Place("江苏", "省", "无锡"),
            new Place("浙江", "省", "宁波"),
            new Place("浙江", "省", "绍兴"),
            new Place("广东", "省", "深圳"),
            new Place("广东", "省", "佛山"),
            new Place("安徽", "省", "合肥"),
            new Place("安徽", "省", "芜湖"),
            new Place("湖北", "省", "武汉"),
            new Place("湖南", "省", "长沙"),
            new Place("四川", "省", "成都"),
            new Place("河南", "省", "洛阳"),
            new Place("河北", "省", "唐山"),
            new Place("辽宁", "省", "大连"),
            new Place("福建", "省", "泉州"),
            new Place("陕西", "省", "西安"),
            new Place("广西", "壮族自治区", "柳州"),
            new Place("北京", "市", ""),
            new Place("上海", "市", ""),
            new Place("天津", "市", ""),
            new Place("重庆", "市", ""));

    /// Lines of business that nobody takes for one another.
    static final List<String> BUSINESSES = List.of(
            "新材料", "精细化工", "生物医药", "装备制造", "电子", "半导体", "食品", "纺织", "汽车零部件", "环保", "物流", "酒店管理", "光伏", "医疗器械", "农业开发",
            "建筑工程", "房地产开发", "文化传媒", "餐饮管理", "软件", "陶瓷", "包装", "石油化工", "家具", "服饰", "教育咨询", "商贸", "钢铁", "玻璃", "轴承", "泵业",
            "电缆", "制药", "机器人", "新能源");

    static final List<String> GENERIC = List.of("科技", "实业", "技术", "发展", "科技发展");

    static final Map<String, String> CLIPPED = Map.of(
            "新材料", "新材", "精细化工", "化工", "生物医药", "医药", "装备制造", "装备", "汽车零部件", "汽车部件", "石油化工", "石化", "农业开发", "农业", "酒店管理",
            "酒店", "餐饮管理", "餐饮", "房地产开发", "房地产");

    static final List<String> FORMS = List.of("有限公司", "有限责任公司", "股份有限公司");

    /// Characters that sound or look alike in brands.
    static final List<String> ALIKE = List.of(
            "源元原缘", "盛胜圣晟", "华化桦", "达大", "新鑫欣昕", "丰峰锋沣", "宏弘鸿洪", "泰太", "恒衡", "瑞睿锐", "嘉佳家", "东冬", "金锦晋", "龙隆", "海亥",
            "明铭名", "天添", "通同", "德得", "利力立", "康慷", "诚成城承", "信欣", "安鞍", "博搏", "光广", "美镁", "科可", "中众", "正证政", "永勇", "兴星",
            "富福", "顺舜", "亿易益", "顶鼎", "云芸", "凯楷");

    private static final Map<Integer, Integer> TRADITIONAL =
            table("东東华華国國广廣业業电電机機龙龍丰豐汇匯兴興亿億万萬宝寶贝貝车車长長传傳达達导導发發飞飛风風丽麗庆慶荣榮润潤圣聖实實"
                    + "双雙顺順腾騰铁鐵铜銅网網伟偉卫衛无無线線乡鄉鑫鑫药藥医醫艺藝银銀营營园園远遠运運泽澤阳陽阴陰云雲战戰张張"
                    + "昇昇众眾专專装裝资資总總纵縱组組轮輪钢鋼锦錦陶陶环環际際济濟纺紡织織饮飲务務设設计計软軟件件产產头頭"
                    + "应應强強凤鳳凯凱创創剑劍亚亞优優会會伦倫侨僑关關写寫农農决決净淨减減动動劲勁劳勞势勢区區卢盧压壓厂廠历歷厅廳"
                    + "发發变變叶葉号號听聽启啟员員响響团團围圍图圖场場坚堅坛壇声聲处處备備够夠奋奮妈媽娱娛学學宁寧宾賓对對寻尋尔爾岛島"
                    + "岭嶺巢巢师師带帶帮幫庄莊库庫异異归歸当當录錄彻徹忆憶怀懷恒恆悦悅惊驚户戶执執扩擴报報拥擁择擇挂掛损損换換据據"
                    + "数數断斷时時显顯晓曉晖暉权權条條来來杨楊极極构構枫楓标標栋棟树樹样樣桥橋检檢楼樓欢歡欧歐气氣汉漢汤湯泪淚洁潔浓濃"
                    + "涛濤涌湧渊淵渔漁湾灣温溫滨濱满滿灵靈灿燦炉爐烟煙热熱爱愛玛瑪琼瓊画畫畅暢疗療监監盖蓋盘盤矿礦码碼确確禅禪禄祿离離"
                    + "种種积積称稱稳穩竞競笔筆签簽类類粮糧级級纪紀约約纯純纳納纸紙经經结結给給统統维維综綜绿綠缘緣罗羅职職联聯肤膚"
                    + "胜勝脑腦舰艦节節芜蕪苏蘇苹蘋茧繭荆荊莱萊获獲莹瑩萝蘿蓝藍虏虜虽雖蚁蟻补補见見观觀规規览覽觉覺讯訊记記讲講访訪"
                    + "证證识識诗詩诚誠话話该該语語误誤说說请請诺諾读讀课課谊誼调調谷谷豪豪贵貴贸貿费費贺賀赛賽赢贏赵趙跃躍轩軒转轉软軟"
                    + "轴軸轻輕载載辉輝边邊迁遷过過迈邁进進连連选選递遞通通邦邦邮郵邻鄰郑鄭酿釀里裡钟鐘钱錢铃鈴铝鋁链鏈锋鋒键鍵镇鎮镜鏡"
                    + "门門闪閃闻聞阁閣队隊阶階陆陸陈陳险險随隨隐隱难難雾霧韩韓页頁项項预預领領频頻颜顏风風飘飄餐餐馆館马馬驰馳骏駿骑騎"
                    + "鱼魚鲁魯鲜鮮鸟鳥鸡雞鸣鳴鸿鴻鹏鵬鹤鶴麦麥黄黃齐齊龄齡");

    private Words() {}

    static String traditional(String text) {
        return text.codePoints()
                .map(c -> TRADITIONAL.getOrDefault(c, c))
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    static String fullWidth(String text) {
        return text.chars()
                .map(c -> c > ' ' && c <= '~' ? c - '!' + '！' : c == ' ' ? '\u3000' : c)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    /// The text with one character for another: half of the time one that sounds or looks alike, where there is one.
    static String oneCharacterApart(String brand, String others, Random random) {
        var at = random.nextInt(brand.length());
        var here = brand.substring(at, at + 1);
        var alike = ALIKE.stream().filter(group -> group.contains(here)).findFirst();
        var source = alike.isPresent() && random.nextBoolean() ? alike.get() : others;
        var there = here;
        while (there.equals(here)) {
            var from = random.nextInt(source.length());
            there = source.substring(from, from + 1);
        }
        return brand.substring(0, at) + there + brand.substring(at + 1);
    }

    static <T> T any(List<T> words, Random random) {
        return words.get(random.nextInt(words.size()));
    }

    static <T> T anyBut(T not, List<T> words, Random random) {
        var other = any(words, random);
        return other.equals(not) ? anyBut(not, words, random) : other;
    }

    private static Map<Integer, Integer> table(String pairs) {
        return Pattern.compile("(.)(.)")
                .matcher(pairs)
                .results()
                .collect(Collectors.toUnmodifiableMap(
                        pair -> pair.group(1).codePointAt(0),
                        pair -> pair.group(2).codePointAt(0),
                        (first, _) -> first));
    }
}

package org.gengke.shared.domain;

import com.github.houbb.pinyin.constant.enums.PinyinStyleEnum;
import com.github.houbb.pinyin.util.PinyinHelper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads Chinese names aloud, without tones; ü is v, as it is typed. Words decide the reading of a character where the
 * dictionary knows them (重庆 is chong qing), and a surname is read as a surname (单 is shan).
 *
 * <p>The dictionary (some 0.2 s) is loaded on first use and is safe for many threads.
 */
final class Pinyin {
    /** Readings that the dictionary misses. */
    private static final Map<String, String> WORDS =
            readings("长治 chang zhi;漯河 luo he;单县 shan xian;蔚县 yu xian;尉犁 yu li;铅山 yan shan;枞阳 zong yang");

    private static final Map<String, String> SURNAMES = readings(
            "尉迟 yu chi;万俟 mo qi;单于 chan yu;澹台 tan tai;长孙 zhang sun;皇甫 huang fu;宇文 yu wen;令狐 ling hu;"
                    + "夏侯 xia hou;呼延 hu yan;钟离 zhong li;乐正 yue zheng;宰父 zai fu;亓官 qi guan;"
                    + "单 shan;曾 zeng;仇 qiu;解 xie;区 ou;朴 piao;查 zha;盖 ge;任 ren;华 hua;尉 wei;种 chong;乐 yue;翟 zhai;"
                    + "缪 miao;冼 xian;洗 xian;黑 he;秘 bi;折 she;贠 yun;员 yun;覃 qin;逄 pang;召 shao;盛 sheng;燕 yan;纪 ji;"
                    + "应 ying;祭 zhai;隗 wei;郇 xun;郗 xi;晁 chao;訾 zi;逯 lu;厍 she;牟 mou;那 na;车 che;柏 bai;宁 ning;卜 bu;"
                    + "句 gou;曲 qu;过 guo;要 yao;干 gan;瞿 qu;谌 chen;繁 po;撒 sa;炅 gui;相 xiang;能 nai;么 yao;阙 que;臧 zang;"
                    + "石 shi;沈 shen;冯 feng;葛 ge;褚 chu;钭 tou;恽 yun;宓 mi;佴 nai;哈 ha;教 jiao;强 qiang;都 du;藏 zang;"
                    + "称 cheng;行 xing;殷 yin;适 kuo;角 jue;戚 qi;贾 jia;俞 yu;费 fei;粘 nian;降 jiang;长 chang");

    private Pinyin() {}

    /** Syllables of a name; other letters and digits stay together as they are, everything else separates. */
    static List<String> ofName(String folded) {
        return syllables(folded, "");
    }

    /** The same for a person: the name begins with the surname. */
    static List<String> ofPerson(String folded) {
        for (int length = 2; length >= 1; length--) {
            if (folded.length() >= length) {
                String reading = SURNAMES.get(folded.substring(0, length));
                if (reading != null) {
                    return syllables(folded.substring(length), reading);
                }
            }
        }
        return syllables(folded, "");
    }

    private static List<String> syllables(String text, String before) {
        List<String> syllables = new ArrayList<>();
        if (!before.isEmpty()) {
            syllables.addAll(List.of(before.split(" ")));
        }
        int i = 0;
        while (i < text.length()) {
            int end = i;
            if (isReadable(text.charAt(i))) {
                while (end < text.length() && isReadable(text.charAt(end))) end++;
                read(text.substring(i, end), syllables);
            } else if (Character.isLetterOrDigit(text.charAt(i))) {
                while (end < text.length()
                        && Character.isLetterOrDigit(text.charAt(end))
                        && !isReadable(text.charAt(end))) end++;
                syllables.add(text.substring(i, end));
            } else {
                end++;
            }
            i = end;
        }
        return syllables;
    }

    private static void read(String ideographs, List<String> into) {
        int from = 0;
        for (int i = 0; i + 2 <= ideographs.length(); i++) {
            String reading = WORDS.get(ideographs.substring(i, i + 2));
            if (reading != null) {
                readByDictionary(ideographs.substring(from, i), into);
                into.addAll(List.of(reading.split(" ")));
                from = i + 2;
                i++;
            }
        }
        readByDictionary(ideographs.substring(from), into);
    }

    private static void readByDictionary(String ideographs, List<String> into) {
        if (ideographs.isEmpty()) {
            return;
        }
        for (String syllable : PinyinHelper.toPinyin(ideographs, PinyinStyleEnum.NORMAL, " ").split(" ")) {
            String typed = syllable.replace('ü', 'v').replace("ê", "e");
            if (!typed.isEmpty() && typed.charAt(0) >= 'a' && typed.charAt(0) <= 'z') {
                into.add(typed);
            }
        }
    }

    private static boolean isReadable(char c) {
        return TextFolding.isIdeograph(c) || c == '〇';
    }

    private static Map<String, String> readings(String table) {
        return Stream.of(table.split(";"))
                .map(entry -> entry.split(" ", 2))
                .collect(Collectors.toUnmodifiableMap(parts -> parts[0], parts -> parts[1]));
    }
}

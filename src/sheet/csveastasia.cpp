// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/csveastasia.h"

#include <unicode/ucnv.h>

namespace weltkontor
{
namespace
{

// Bits, from how many signs there are of each sort and how often lists use them.
constexpr double kana = 7;
constexpr double frequentSign = 8.5;
constexpr double commonSign = 13;
constexpr double rareSign = 18;
constexpr double veryRareSign = 23;
constexpr double punctuation = 10;
constexpr double halfWidthKana = 9;
constexpr double brokenSign = 45;
constexpr double besideLetter = 6; ///< A sign that touches a Latin letter.

const QString &frequentChinese()
{
    static const QString signs = QStringLiteral("的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出"
                                                "就分对成会可主发年动同工也能下过子说产种面而方后多定行学"
                                                "法所民得经十三之进着等部度家电力里如水化高自二理起小物现实加"
                                                "量都两体制机当使点从业本去把性好应开它合还因由其些然前外天"
                                                "政四日那社义事平形相全表间样与关各重新线内数正心反你明看原又"
                                                "么利比或但质气第向道命此变条只没结解问意建月公无系军很情者"
                                                "最立代想已通并提直题程展五果料象员革位入常文总次品式活设及管"
                                                "特件长求老头基资边流路级少图山统接知较将组见计别她手角期根"
                                                "论运农指几九区强放决西被干做必战先回则任取据处队南给色光门即"
                                                "保治北造百规热领七海口东导器压志世金增争济阶油思术极交受联"
                                                "市省县镇乡村街号楼室州城京津沪渝广深圳杭苏宁武汉成都重庆长沙"
                                                "郑青岛厦门福建江浙安徽湖河云贵四川陕甘肃辽吉林黑龙哈尔滨"
                                                "大连昆明香港澳台湾王李张刘陈杨黄赵吴周徐孙马朱胡郭何高罗郑梁"
                                                "谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈"
                                                "姓名电话传真邮箱地址联系职务单位部门办公室主任外事友好城市伟"
                                                "芳娜秀英敏静丽强磊军洋勇艳杰娟涛明超兰霞平刚桂英文华");
    return signs;
}

const QString &frequentTraditional()
{
    static const QString signs = QStringLiteral("的一是在不了有和人這中大為上個國我以要他時來用們生到作地於出"
                                                "就分對成會可主發年動同工也能下過子說產種面而方後多定行學"
                                                "法所民得經十三之進著等部度家電力裡如水化高自二理起小物現實加"
                                                "量都兩體制機當使點從業本去把性好應開它合還因由其些然前外天"
                                                "政四日那社義事平形相全表間樣與關各重新線內數正心反你明看原又"
                                                "利比或但質氣第向道命此變條只沒結解問意建月公無系軍情者"
                                                "市縣鄉鎮區路街號樓室臺台北高雄中南新竹基隆嘉義桃園花蓮東屏彰"
                                                "化雲林投宜蘭香港九龍澳門姓名電話傳真地址聯絡職稱單位"
                                                "王李張劉陳楊黃趙吳周徐孫馬朱胡郭何高羅鄭梁謝宋唐許韓馮鄧曹彭"
                                                "曾蕭田董袁潘蔣蔡余杜葉程蘇魏呂丁沈林賴廖邱簡美志明華文");
    return signs;
}

const QString &frequentJapanese()
{
    static const QString signs = QStringLiteral("日一国会人年大十二本中長出三同時政事自行社見月分議後前民生連"
                                                "五発間対上部東者党地合市業内相方四定今回新場金員九入選立"
                                                "開手米力学問高代明実円関決子動京全目表戦経通外最言氏現理調体"
                                                "化田当八六約主題下首意法不来作性的要用制治度務強気小七成"
                                                "期公野協取都和統以機平総加山思家話世受区領多県続進正安設保改"
                                                "数記院女初北午指権心界支第産結百派点教報済書府活原先共得"
                                                "解名交資予川向際査勝面委告軍文反元重近千考判認画海参売利組知"
                                                "案道信策集在件団別物側任引使求所次水半品昨論計死官増係感"
                                                "特情投示変打男基私各始島直両朝革価式確村提運終挙果西勢減台広"
                                                "容必応演電歳住争談能無再位置企真流格有疑口過局少放税検藤"
                                                "沢阪神奈横浜名古屋札幌仙福岡埼玉葉茨栃群馬岐阜静愛三重滋賀兵"
                                                "庫奈良歌鳥取根岡広徳香媛佐崎熊宮鹿児沖縄青森岩秋形城潟富"
                                                "町村丁番号鈴木高橋渡辺伊林斎加吉佐々松井清阿池石森橋前藤後岡"
                                                "遠坂青福太久保原三和竹若姓電話住所氏名役職都市姉妹友好課長");
    return signs;
}

const QString &frequentKorean()
{
    static const QString signs = QStringLiteral("이다는을의에가고하지도로한자서리기를사나은대어시라일인정그여"
                                                "수보아전해마부들스제구만장과상있었간것조소거공우주면미원오"
                                                "러유치경신비니계선동당생무안국방요행성모물학세중관실연교적할"
                                                "화실주용산문단업음무위분발통북남서울부산대구인천광주전울세종"
                                                "강릉춘천원수포항창진목포여제김박최정조윤임한오신권황송안류전"
                                                "홍고문양손배백허유남심노하곽성차민시도군구읍면동명름전번호"
                                                "주소이름전화우편직책부서");
    return signs;
}

QByteArray encoded(QChar sign, UConverter *converter)
{
    char bytes[8];
    UErrorCode error = U_ZERO_ERROR;
    const UChar unit = sign.unicode();
    const int32_t size = ucnv_fromUChars(converter, bytes, sizeof(bytes), &unit, 1, &error);
    return U_SUCCESS(error) ? QByteArray(bytes, size) : QByteArray();
}

QSet<unsigned> pairsOf(const QString &signs, const QString &encoding)
{
    QSet<unsigned> pairs;
    UErrorCode error = U_ZERO_ERROR;
    UConverter *converter = ucnv_open(encoding.toLatin1().constData(), &error);
    if (U_FAILURE(error))
        return pairs;
    for (const QChar sign : signs) {
        const QByteArray bytes = encoded(sign, converter);
        if (bytes.size() == 2)
            pairs.insert(unsigned(static_cast<unsigned char>(bytes.at(0))) << 8 |
                         static_cast<unsigned char>(bytes.at(1)));
    }
    ucnv_close(converter);
    return pairs;
}

bool isIn(unsigned value, unsigned first, unsigned last)
{
    return value >= first && value <= last;
}

bool isLatin(unsigned char byte)
{
    return isIn(byte | 0x20U, 'a', 'z');
}

} // namespace

QStringList EastAsianEncoding::names()
{
    return {QStringLiteral("GB18030"), QStringLiteral("Shift_JIS"), QStringLiteral("EUC-JP"),
            QStringLiteral("Big5"), QStringLiteral("EUC-KR")};
}

EastAsianEncoding::EastAsianEncoding(const QString &name)
    : m_kind(Kind(names().indexOf(name)))
{
    Q_ASSERT(names().contains(name));
    static const QHash<QString, QSet<unsigned>> frequent = {
        {names().at(int(Kind::Gb)), pairsOf(frequentChinese(), names().at(int(Kind::Gb)))},
        {names().at(int(Kind::ShiftJis)), pairsOf(frequentJapanese(), names().at(int(Kind::ShiftJis)))},
        {names().at(int(Kind::EucJp)), pairsOf(frequentJapanese(), names().at(int(Kind::EucJp)))},
        {names().at(int(Kind::Big5)), pairsOf(frequentTraditional(), names().at(int(Kind::Big5)))},
        {names().at(int(Kind::EucKr)), pairsOf(frequentKorean(), names().at(int(Kind::EucKr)))},
    };
    m_frequent = frequent.value(name);
}

EastAsianEncoding::Sign EastAsianEncoding::gbSign(unsigned lead, unsigned trail, const unsigned char *at,
                                                  qsizetype left) const
{
    if (!isIn(lead, 0x81, 0xFE))
        return {0, 0};
    if (isIn(trail, '0', '9')) { // the signs that only GB 18030 has
        const bool isWhole = left >= 4 && isIn(at[2], 0x81, 0xFE) && isIn(at[3], '0', '9');
        return isWhole ? Sign{4, veryRareSign + 8} : Sign{0, 0};
    }
    if (trail < 0x40 || trail == 0x7F || trail == 0xFF)
        return {0, 0};
    if (trail < 0xA1 || lead < 0xA1)
        return {2, veryRareSign}; // beyond GB 2312
    return {2, isIn(lead, 0xA1, 0xA3)         ? punctuation
               : isIn(lead, 0xB0, 0xD7)       ? commonSign
               : isIn(lead, 0xD8, 0xF7)       ? rareSign
               : lead == 0xA4 || lead == 0xA5 ? 16
                                              : veryRareSign};
}

EastAsianEncoding::Sign EastAsianEncoding::shiftJisSign(unsigned lead, unsigned trail) const
{
    if (isIn(lead, 0xA1, 0xDF))
        return {1, halfWidthKana};
    if ((!isIn(lead, 0x81, 0x9F) && !isIn(lead, 0xE0, 0xFC)) || trail < 0x40 || trail == 0x7F || trail > 0xFC)
        return {0, 0};
    if (lead == 0x81)
        return {2, punctuation};
    if (lead == 0x82)
        return {2, trail < 0x4F ? veryRareSign : trail < 0x9F ? punctuation : kana};
    if (lead == 0x83 && trail < 0x97)
        return {2, kana};
    if (isIn(lead, 0x88, 0x97))
        return {2, commonSign};
    if (isIn(lead, 0x98, 0x9F) || isIn(lead, 0xE0, 0xEA))
        return {2, rareSign};
    return {2, veryRareSign};
}

EastAsianEncoding::Sign EastAsianEncoding::eucSign(unsigned lead, unsigned trail) const
{
    const bool isJapanese = m_kind == Kind::EucJp;
    if (isJapanese && lead == 0x8E && isIn(trail, 0xA1, 0xDF))
        return {2, halfWidthKana + 6};
    if (!isIn(lead, 0xA1, 0xFE) || !isIn(trail, 0xA1, 0xFE))
        return {0, 0};
    if (isJapanese)
        return {2, isIn(lead, 0xA4, 0xA5)   ? kana
                   : isIn(lead, 0xA1, 0xA3) ? punctuation
                   : isIn(lead, 0xB0, 0xCF) ? commonSign
                   : isIn(lead, 0xD0, 0xF4) ? rareSign
                                            : veryRareSign};
    return {2, isIn(lead, 0xB0, 0xC8)   ? commonSign
               : isIn(lead, 0xA1, 0xA3) ? punctuation
               : isIn(lead, 0xCA, 0xFD) ? rareSign
                                        : veryRareSign};
}

EastAsianEncoding::Sign EastAsianEncoding::big5Sign(unsigned lead, unsigned trail) const
{
    if (!isIn(lead, 0x81, 0xFE) || (!isIn(trail, 0x40, 0x7E) && !isIn(trail, 0xA1, 0xFE)))
        return {0, 0};
    return {2, isIn(lead, 0xA4, 0xC6)   ? commonSign
               : isIn(lead, 0xA1, 0xA3) ? punctuation
               : isIn(lead, 0xC9, 0xF9) ? rareSign
                                        : veryRareSign};
}

EastAsianEncoding::Sign EastAsianEncoding::signAt(const unsigned char *at, qsizetype left) const
{
    const unsigned lead = at[0];
    const unsigned trail = left > 1 ? at[1] : 0;
    const bool isOneByte = m_kind == Kind::ShiftJis && isIn(lead, 0xA1, 0xDF);
    if (!isOneByte && m_frequent.contains(lead << 8 | trail))
        return {2, frequentSign};
    switch (m_kind) {
    case Kind::Gb:
        return gbSign(lead, trail, at, left);
    case Kind::ShiftJis:
        return shiftJisSign(lead, trail);
    case Kind::Big5:
        return big5Sign(lead, trail);
    case Kind::EucJp:
    case Kind::EucKr:
        return eucSign(lead, trail);
    }
    return {0, 0};
}

double EastAsianEncoding::surprise(const QByteArray &bytes, double asciiBits) const
{
    const auto *at = reinterpret_cast<const unsigned char *>(bytes.constData());
    const auto *end = at + bytes.size();
    double total = 0;
    bool afterLetter = false;
    bool afterSign = false;
    while (at < end) {
        if (*at < 0x80) {
            const bool letter = isLatin(*at);
            if (letter)
                total += asciiBits + (afterSign ? besideLetter : 0);
            afterLetter = letter;
            afterSign = false;
            ++at;
            continue;
        }
        const Sign sign = signAt(at, end - at);
        if (sign.size == 0) {
            total += brokenSign;
            ++at;
            continue;
        }
        total += sign.bits + (afterLetter ? besideLetter : 0);
        at += sign.size;
        afterLetter = false;
        afterSign = true;
    }
    return total;
}

} // namespace weltkontor

package yihao.lead.letter;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/// Letters as people send them. All names are made up.
public final class Samples {

    static final Charset GB18030 = Charset.forName("GB18030");

    public static final String PDF = "%PDF-1.7 letter of intent";

    private Samples() {}

    /// A mail of an investor, with a file whose name is written as RFC 2231 has it.
    public static byte[] mail(String id, String firm) {
        return bytes("""
                From: =?UTF-8?B?%s?= <anna.muster@example.org>
                To: zhaoshang@example.gov.cn
                Subject: =?UTF-8?B?%s?=
                Date: Mon, 31 Aug 2026 18:30:00 +0200
                Message-ID: <%s@example.org>
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary="outer"

                --outer
                Content-Type: text/plain; charset=utf-8
                Content-Transfer-Encoding: base64

                %s
                --outer
                Content-Type: application/octet-stream
                Content-Disposition: attachment; filename*=UTF-8''%%E6%%84%%8F%%E5%%90%%91%%E4%%B9%%A6.pdf
                Content-Transfer-Encoding: base64

                %s
                --outer--
                """.formatted(
                        base64("示例 安娜"),
                        base64("投资意向"),
                        id,
                        base64("您好，我们是" + firm + "，拟建年产 5 万吨项目。\n安娜\n电话：+49 89 123-4567\n"),
                        base64(PDF)));
    }

    /// The same, forwarded by an officer as QQ Mail does it.
    public static byte[] forwarded(String id, String firm) {
        return bytes("""
                From: officer@example.gov.cn
                Subject: =?GB2312?B?%s?=
                Date: Tue, 1 Sep 2026 09:00:00 +0800
                Message-ID: <%s@example.gov.cn>
                Content-Type: text/plain; charset=utf-8

                请登记。

                ------------------ 原始邮件 ------------------
                发件人: "示例 安娜" <anna.muster@example.org>;
                发送时间: 2026年8月30日(星期日) 下午3:20
                收件人: "招商"<officer@example.gov.cn>;
                主题: 投资意向

                我们是%s。
                手机：138 0000 0000
                """.formatted(Base64.getEncoder().encodeToString("转发: 投资意向".getBytes(GB18030)), id, firm));
    }

    public static byte[] calendar(String uid, String... more) {
        return bytes("""
                BEGIN:VCALENDAR
                VERSION:2.0
                METHOD:REQUEST
                BEGIN:VEVENT
                UID:%s
                DTSTART;TZID=China Standard Time:20260907T140000
                DTEND;TZID=China Standard Time:20260908T110000
                SUMMARY:洽谈华北基地\\, 第二轮
                LOCATION:深圳市南山区
                ORGANIZER;CN="示例 安娜":mailto:anna.muster@example.org
                ATTENDEE;CN=示例乙:mailto:b@example.org
                %sEND:VEVENT
                END:VCALENDAR
                """.formatted(uid, String.join("", more)));
    }

    public static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    public static byte[] bytes(String text) {
        return text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
    }
}

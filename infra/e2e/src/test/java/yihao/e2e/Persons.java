package yihao.e2e;

import java.util.Map;
import java.util.TreeMap;

/// The persons of the story. What identifies them is unlike anything else, so that it can be looked for afterwards; the
/// identity number is the published example of the standard.
final class Persons {

    static final String CONTACT = "示例联系人甲";
    static final String CONTACT_PHONE = "+49 89 5550 73914";
    static final String CONTACT_MAIL = "contact.k7q2@example.org";

    static final String REFERRER = "示例引荐人乙";
    static final String REFERRER_PHONE = "13855507391";
    static final String REFERRER_IDENTITY = "11010519491231002X";
    static final String FIRM_PHONE = "13855507392";

    static final String TALENT = "示例人才丙丁";
    static final String TALENT_PHONE = "+86 199 5550 7393";
    static final String TALENT_MAIL = "talent.k7q3@example.org";
    static final String TALENT_IDENTITY = "K73X00T47915";

    /// Typed by mistake: refused, and kept nowhere either.
    static final String MISTYPED_IDENTITY = "11010519491231K733";

    private Persons() {}

    /// All that must not be readable, by what it is.
    static Map<String, String> secrets() {
        var secrets = new TreeMap<String, String>();
        secrets.put("a contact's name", CONTACT);
        secrets.put("a contact's telephone", CONTACT_PHONE);
        secrets.put("a contact's telephone without spaces", CONTACT_PHONE.replace(" ", ""));
        secrets.put("a contact's mail", CONTACT_MAIL);
        secrets.put("a referrer's name", REFERRER);
        secrets.put("a referrer's telephone", REFERRER_PHONE);
        secrets.put("a referrer's identity number", REFERRER_IDENTITY);
        secrets.put("a referring firm's telephone", FIRM_PHONE);
        secrets.put("a talent's name", TALENT);
        secrets.put("a talent's telephone", TALENT_PHONE);
        secrets.put("a talent's telephone without spaces", TALENT_PHONE.replace(" ", ""));
        secrets.put("a talent's mail", TALENT_MAIL);
        secrets.put("a talent's identity number", TALENT_IDENTITY);
        secrets.put("a mistyped identity number", MISTYPED_IDENTITY);
        return secrets;
    }
}

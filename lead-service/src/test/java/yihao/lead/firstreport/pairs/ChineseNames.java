package yihao.lead.firstreport.pairs;

import static yihao.lead.firstreport.pairs.Words.any;
import static yihao.lead.firstreport.pairs.Words.anyBut;

import java.util.List;
import java.util.Random;
import yihao.lead.firstreport.pairs.NamePair.Label;
import yihao.lead.firstreport.pairs.Words.Place;

/// Pairs of Chinese names: region + brand + line of business + organisation form.
record ChineseNames(List<String> brands, Random random) {

    record Firm(String region, String brand, String business, String group, String form) {

        String name() {
            return region + brand + business + group + form;
        }

        Firm in(String place) {
            return new Firm(place, brand, business, group, form);
        }

        Firm called(String other) {
            return new Firm(region, other, business, group, form);
        }

        Firm doing(String other) {
            return new Firm(region, brand, other, group, form);
        }

        Firm as(String word, String other) {
            return new Firm(region, brand, business, word, other);
        }
    }

    private Firm firm() {
        return firm(any(Words.PLACES, random));
    }

    private Firm firm(Place place) {
        var region = random.nextInt(4) == 0 && !place.isMunicipality() ? place.province() : place.brief();
        var brand = any(brands, random);
        return new Firm(region, brand, any(Words.BUSINESSES, random), "", any(Words.FORMS, random));
    }

    NamePair width() {
        var firm = firm().called(any(brands, random) + any(List.of("A", "3", "V8", ""), random));
        var moved = firm.brand() + "(" + firm.region() + ")" + firm.business() + firm.form();
        return same("width", moved, Words.fullWidth(moved));
    }

    NamePair traditional() {
        var name = firm().name();
        var traditional = Words.traditional(name);
        return traditional.equals(name) ? traditional() : same("traditional", name, traditional);
    }

    NamePair spaces() {
        var firm = firm();
        var space = any(List.of(" ", "  ", "\u3000", "\u00a0", "\u200b"), random);
        return same(
                "spaces",
                firm.name(),
                space + String.join(space, firm.region(), firm.brand(), firm.business()) + space + firm.form() + space);
    }

    NamePair form() {
        var firm = firm();
        return same(
                "form",
                firm.name(),
                firm.as("", anyBut(firm.form(), Words.FORMS, random)).name());
    }

    NamePair formLeftOut() {
        var firm = firm();
        return same(
                "form-left-out",
                firm.name(),
                firm.as("", any(List.of("", "公司", "股份", "有限"), random)).name());
    }

    NamePair regionLeftOut() {
        var firm = firm();
        return same("region-left-out", firm.name(), firm.in("").name());
    }

    NamePair regionMoved() {
        var firm = firm();
        var bracket = any(List.of("（%s）", "(%s)"), random).formatted(firm.region());
        var moved = random.nextBoolean()
                ? firm.brand() + bracket + firm.business() + firm.form()
                : firm.brand() + firm.business() + bracket + firm.form();
        return same("region-moved", firm.name(), moved);
    }

    NamePair regionInFull() {
        var place = any(Words.PLACES, random);
        var firm = firm().in(place.brief());
        return same(
                "region-in-full",
                firm.name(),
                firm.in(random.nextBoolean() ? place.full() : place.longest()).name());
    }

    NamePair group() {
        var firm = firm();
        var group = any(List.of("集团", "（集团）", "(集团)"), random);
        return same(
                "group", firm.name(), firm.as(group, any(Words.FORMS, random)).name());
    }

    NamePair punctuation() {
        var firm = firm();
        var brand = firm.brand();
        var marked = any(List.of("“" + brand + "”", "「" + brand + "」", brand + "·", "《" + brand + "》"), random);
        return same("punctuation", firm.name(), firm.called(marked).name() + any(List.of("", "。", "，"), random));
    }

    NamePair businessClipped() {
        var firm = firm().doing(any(List.copyOf(new java.util.TreeSet<>(Words.CLIPPED.keySet())), random));
        var clipped = firm.doing(String.valueOf(Words.CLIPPED.get(firm.business())));
        return same(
                "business-clipped",
                firm.name(),
                random.nextBoolean() ? clipped.name() : clipped.as("", "").name());
    }

    NamePair businessWithMore() {
        var firm = firm();
        return same(
                "business-with-more",
                firm.name(),
                firm.doing(firm.business() + any(Words.GENERIC, random)).name());
    }

    NamePair shortForm() {
        var firm = firm();
        return same("short-form", firm.name(), firm.region() + firm.brand());
    }

    NamePair several() {
        var place = any(Words.PLACES, random);
        var firm = firm().in(place.brief());
        var other = random.nextBoolean()
                ? firm.in(place.longest())
                : firm.in("").called(firm.brand() + "（" + place.brief() + "）");
        var formed = other.as(any(List.of("", "集团"), random), any(Words.FORMS, random))
                .name();
        var spaced = formed.substring(0, 2) + " " + formed.substring(2);
        return same("several", firm.name(), random.nextBoolean() ? Words.traditional(spaced) : Words.fullWidth(spaced));
    }

    NamePair otherRegion() {
        var place = any(Words.PLACES, random);
        var firm = firm(place);
        Place other;
        do {
            other = any(Words.PLACES, random);
        } while (other.province().equals(place.province()));
        return hard("other-region", firm.name(), written(firm, firm(other).region()));
    }

    NamePair otherCityOfTheProvince() {
        var place =
                any(Words.PLACES.stream().filter(one -> !one.isMunicipality()).toList(), random);
        var inside = Words.PLACES.stream()
                .filter(one -> one.province().equals(place.province()) && !one.equals(place))
                .toList();
        if (inside.isEmpty()) {
            return otherCityOfTheProvince();
        }
        var firm = firm().in(place.brief());
        return hard("other-city", firm.name(), written(firm, any(inside, random).brief()));
    }

    NamePair otherBusiness() {
        var firm = firm();
        return hard(
                "other-business",
                firm.name(),
                firm.doing(anyBut(firm.business(), Words.BUSINESSES, random)).name());
    }

    NamePair branchAndParent() {
        var firm = firm();
        return hard("branch-and-parent", firm.name(), firm.name() + branch());
    }

    NamePair twoBranches() {
        var name = firm().name();
        var first = branch();
        var second = branch();
        return first.equals(second) ? twoBranches() : hard("two-branches", name + first, name + second);
    }

    NamePair subsidiary() {
        var firm = firm();
        var parent = firm.doing(any(List.of("", "控股", "投资"), random)).as("集团", any(Words.FORMS, random));
        return hard("subsidiary", parent.name(), firm.name());
    }

    NamePair twoSubsidiaries() {
        var firm = firm();
        var bracketed = firm.as("", "有限公司");
        var other = bracketed
                .doing(anyBut(firm.business(), Words.BUSINESSES, random))
                .in(firm(any(Words.PLACES, random)).region());
        return hard("two-subsidiaries", bracketed.name(), other.name());
    }

    NamePair oneCharacterApart() {
        var firm = firm();
        var brand = Words.oneCharacterApart(firm.brand(), String.join("", brands), random);
        return hard("one-character-apart", firm.name(), firm.called(brand).name());
    }

    NamePair anotherKindOfForm() {
        var firm = firm().doing(any(List.of("创业投资", "股权投资", "企业管理"), random)).as("", "有限公司");
        var partnership = firm.as("", any(List.of("合伙企业（有限合伙）", "合伙企业(有限合伙)", "中心（有限合伙）"), random));
        return hard("company-and-partnership", firm.name(), partnership.name());
    }

    NamePair unlike() {
        return NamePair.of(Label.DIFFERENT, "unlike", firm().name(), firm().name());
    }

    private String branch() {
        return any(Words.PLACES, random).brief() + any(List.of("分公司", "第一分公司", "分店", "分厂"), random);
    }

    private String written(Firm firm, String region) {
        return random.nextInt(3) == 0
                ? firm.brand() + "（" + region + "）" + firm.business() + firm.form()
                : firm.in(region).name();
    }

    private static NamePair same(String kind, String one, String other) {
        return NamePair.of(Label.SAME, kind, one, other);
    }

    private static NamePair hard(String kind, String one, String other) {
        return NamePair.of(Label.HARD, kind, one, other);
    }
}

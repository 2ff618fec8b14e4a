package yihao.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Currency;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("ISO 4217 and ISO 3166")
class CurrenciesTest {

    private final Currencies currencies = Currencies.shipped();

    @ParameterizedTest(name = "{0} has {1} digits after the point")
    @CsvSource({"CNY, 2", "USD, 2", "JPY, 0", "KRW, 0", "BHD, 3", "EUR, 2", "HKD, 2"})
    void a_currency_in_use_counts_in_its_minor_unit(String code, int digits) {
        assertThat(currencies.money(code))
                .get()
                .extracting(Currency::getDefaultFractionDigits)
                .isEqualTo(digits);
    }

    @ParameterizedTest
    @ValueSource(strings = {"DEM", "FRF", "ZWL", "ANG", "XAU", "XTS", "XXX", "RMB", "cny", ""})
    void a_withdrawn_or_unknown_code_or_what_is_no_money_is_refused(String code) {
        assertThat(currencies.money(code)).isEmpty();
    }

    @Test
    void a_withdrawn_code_is_still_known_by_name() {
        assertThat(currencies.find("DEM")).get().satisfies(mark -> {
            assertThat(mark.name()).isEqualTo("Deutsche Mark");
            assertThat(mark.isInUse()).isFalse();
        });
    }

    @Test
    void a_country_has_a_chinese_and_an_english_name() {
        var countries = Countries.shipped();

        assertThat(countries.find("DE")).hasValue(new Country("DE", "DEU", "276", "德国", "Germany"));
        assertThat(countries.find("AF")).get().extracting(Country::number).isEqualTo("004");
        assertThat(countries.find("TW")).get().extracting(Country::nameZh).isEqualTo("中国台湾");
        assertThat(countries.find("CN"))
                .get()
                .extracting(Country::isOutsideMainland)
                .isEqualTo(false);
        assertThat(countries.find("UK")).isEmpty();
        assertThat(countries.all())
                .hasSize(249)
                .allSatisfy(country -> assertThat(country.nameZh()).isNotBlank());
    }
}

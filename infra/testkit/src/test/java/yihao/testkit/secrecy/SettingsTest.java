package yihao.testkit.secrecy;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.observation.ObservationRegistry;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.util.ClassUtils;
import yihao.platform.secrecy.Vault;
import yihao.testkit.service.ServiceUnderTest;

@DisplayName("G2 The settings of a service's vault")
class SettingsTest {

    static final String OWN = "yihao.secrecy.master-key=AQIDBAUGBwgJCgsMDQ4PEBESExQVFhcYGRobHB0eHyA=";
    static final String DEMO = "yihao.secrecy.master-key=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=";

    final ApplicationContextRunner service = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(
                    JacksonAutoConfiguration.class,
                    platform("PlatformAutoConfiguration"),
                    platform("SecrecyAutoConfiguration")))
            .withBean(ObservationRegistry.class, ObservationRegistry::create)
            .withBean(MeterRegistry.class, SimpleMeterRegistry::new)
            .withPropertyValues(
                    "yihao.service=secret",
                    "yihao.store.uri=" + ServiceUnderTest.store().uri(),
                    "yihao.store.database=s" + UUID.randomUUID().toString().substring(0, 8));

    @ParameterizedTest(name = "{0} seals with {1}")
    @CsvSource(textBlock = """
            aes, AES-256-GCM
            sm4, SM4-GCM
            """)
    void choose_the_cipher(String setting, String algorithm) {
        service.withPropertyValues(OWN, "yihao.secrecy.cipher=" + setting).run(context -> {
            var vault = context.getBean(Vault.class);
            assertThat(vault.seal(vault.admit(), Field.NAME, "示例甲").algorithm()).isEqualTo(algorithm);
        });
    }

    @Test
    void let_what_an_earlier_master_sealed_open() {
        service.withPropertyValues(DEMO).run(earlier -> {
            var person = earlier.getBean(Vault.class).admit();
            var sealed = earlier.getBean(Vault.class).seal(person, Field.NAME, "示例甲");
            service.withPropertyValues(OWN, DEMO.replace("master-key", "earlier-master-keys"))
                    .run(later -> assertThat(later.getBean(Vault.class).open(person, Field.NAME, sealed))
                            .contains("示例甲"));
        });
    }

    @Test
    void take_a_key_with_the_line_end_of_its_file() {
        service.withPropertyValues(OWN + "${line.separator}")
                .run(context -> assertThat(context).hasSingleBean(Vault.class));
    }

    @ParameterizedTest
    @ValueSource(strings = {"AQID", "no Base64"})
    void refuse_what_is_no_key_and_name_the_setting(String key) {
        service.withPropertyValues("yihao.secrecy.master-key=" + key)
                .run(context -> assertThat(context)
                        .getFailure()
                        .rootCause()
                        .hasMessageContainingAll("yihao.secrecy.master-key", "32 bytes"));
    }

    @Test
    void stand_only_where_personal_data_are_kept() {
        service.run(context -> assertThat(context).doesNotHaveBean(Vault.class));
    }

    private static Class<?> platform(String name) {
        return ClassUtils.resolveClassName("yihao.platform." + name, null);
    }
}

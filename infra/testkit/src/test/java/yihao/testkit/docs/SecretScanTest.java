package yihao.testkit.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("G2 The scan for secrets")
class SecretScanTest {

    private final Repository repository = Repository.aroundModule();

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            private key                | -----BEGIN RSA PRIVATE KEY-----
            private key                | -----BEGIN PRIVATE KEY-----
            private JWK                | {"kty":"RSA","d":"Q2hhcmFjdGVyc1RoYXRBcmVOb0tleUJ1dExvb2tMaWtlT25l"}
            token                      | eyJhbGciOiJSUzI1NiIsInR5c.eyJzdWIiOiJsaS53ZWkiLCJhd.c2lnbmF0dXJlLXRoYXQtaXMtbm9uZQ
            cloud key                  | LTAI5tExampleKey12
            access token of a forge    | ghp_0123456789abcdefghijABCDEFGHIJ
            credentials in an address  | mongodb://lead:s3cretword@store.example.cn
            password                   | client-secret: k8Jd02mXq7Lr5TzV1wPn
            password                   | MASTER-KEY=c29tZXRoaW5nLWxvbmctZW5vdWdoLTEyMzQ=
            """)
    void finds(String kind, String line) {
        assertThat(SecretScan.in("# settings\n" + line + "\n")).containsExactly(new SecretScan.Finding(kind, 2));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "client-secret: ${YIHAO_LEAD_SECRET:}",
                "-----BEGIN CERTIFICATE-----",
                "mongodb://127.0.0.1:27018",
                "mongodb://lead:$PASSWORD@store.example.cn",
                "secret: liaison-munich-demo-secret",
                "var password = passwordFromTheEnvironment();"
            })
    void lets_pass(String line) {
        assertThat(SecretScan.in(line)).isEmpty();
    }

    @Test
    void finds_nothing_in_this_repository_but_what_is_told_with_a_reason() {
        var found = new TreeSet<String>();
        for (var file : repository.files()) {
            if (SecretScan.reads(file) && !SecretScan.in(repository.text(file)).isEmpty()) {
                found.add(file);
            }
        }

        assertThat(found)
                .containsExactlyInAnyOrderElementsOf(repository
                        .text("infra/docs/security/known-secrets.yaml")
                        .lines()
                        .filter(line -> !line.startsWith("#"))
                        .map(line -> line.substring(0, line.indexOf(": ")))
                        .toList());
    }
}

package yihao.embedded.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.HtmlUtils;

/// The one page of the provider, in Chinese or English.
@RestController
class LoginPage {
    private static final String LANGUAGE = "login-language";

    private final DemoAccounts accounts;
    private final String page;

    LoginPage(DemoAccounts accounts) throws IOException {
        this.accounts = accounts;
        this.page = new ClassPathResource("identity/login.html").getContentAsString(StandardCharsets.UTF_8);
    }

    @GetMapping(path = "/login", produces = MediaType.TEXT_HTML_VALUE + ";charset=UTF-8")
    String show(
            HttpServletRequest request,
            CsrfToken csrf,
            @RequestParam @Nullable String lang,
            @RequestParam @Nullable String error,
            @RequestParam @Nullable String logout) {
        var language = language(request, lang);
        return written(language, csrf, error != null ? "wrong" : logout != null ? "left" : "");
    }

    /// The page for an account that has to wait.
    void tellToWait(HttpServletRequest request, HttpServletResponse response, long seconds) throws IOException {
        response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
        response.setContentType(MediaType.TEXT_HTML_VALUE + ";charset=UTF-8");
        var csrf = (CsrfToken) Objects.requireNonNull(request.getAttribute(CsrfToken.class.getName()));
        response.getWriter().write(written(language(request, null), csrf, "wait"));
    }

    private String written(String language, CsrfToken csrf, String said) {
        var texts = ResourceBundle.getBundle("identity.login", Locale.of(language), EXACTLY);
        var notice = said.isEmpty() ? "" : notice(texts, said);
        var html = page.replace("{lang}", language.equals("zh") ? "zh-CN" : language)
                .replace("{notice}", notice)
                .replace("{rows}", rows())
                .replace("{csrfName}", csrf.getParameterName())
                .replace("{csrfToken}", csrf.getToken());
        for (var key : texts.keySet()) {
            html = html.replace("{" + key + "}", HtmlUtils.htmlEscape(texts.getString(key), "UTF-8"));
        }
        return html;
    }

    private static final ResourceBundle.Control EXACTLY =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    /// Asked for in the link, else as last chosen, else as the browser prefers; Chinese when it does not say.
    private static String language(HttpServletRequest request, @Nullable String asked) {
        var session = request.getSession();
        if (asked != null) {
            session.setAttribute(LANGUAGE, asked.equals("en") ? "en" : "zh");
        }
        var preferred = request.getHeader("Accept-Language") != null
                        && request.getLocale().getLanguage().equals("en")
                ? "en"
                : "zh";
        return Objects.requireNonNullElse((String) session.getAttribute(LANGUAGE), preferred);
    }

    private static String notice(ResourceBundle texts, String key) {
        return "<p class=\"notice\" role=\"alert\">" + HtmlUtils.htmlEscape(texts.getString(key), "UTF-8") + "</p>";
    }

    private String rows() {
        return accounts.people().stream()
                .map(person -> "<tr><td>" + HtmlUtils.htmlEscape(person.name(), "UTF-8") + "</td><td><code>"
                        + person.user() + "</code></td><td><code>" + person.password() + "</code></td></tr>")
                .collect(Collectors.joining());
    }
}

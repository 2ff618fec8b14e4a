package yihao.platform.web.problem;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;

/// The language of a caller: Chinese unless the request asks for another; the machine's own never decides.
public final class Languages {

    private Languages() {}

    public static Locale of(HttpServletRequest request) {
        return request.getHeader("Accept-Language") == null ? Locale.CHINESE : request.getLocale();
    }
}

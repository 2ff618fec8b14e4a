package yihao.platform.web.call;

import feign.Client;
import feign.Request;
import feign.Request.HttpMethod;
import feign.Response;
import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.URI;

/// Calls `http://<peer>/…` at one of the peer's instances, and at the next where one is not there. Who
/// refused the connection was sent nothing, so every call may go on; one that broke on its way may have
/// been done, so only a read does. A load balancer of the cloud libraries would do the same by a
/// reactive core that no service has.
final class PeerClient implements Client {

    private final Client http;
    private final Peers peers;

    PeerClient(Client http, Peers peers) {
        this.http = http;
        this.peers = peers;
    }

    @Override
    public Response execute(Request request, Request.Options options) throws IOException {
        var asked = URI.create(request.url());
        var left = peers.inTurn(String.valueOf(asked.getHost())).iterator();
        if (!left.hasNext()) {
            return http.execute(request, options);
        }
        while (true) {
            try {
                return http.execute(at(left.next(), asked, request), options);
            } catch (IOException e) {
                if (!left.hasNext() || !mayGoOn(request, e)) {
                    throw e;
                }
            }
        }
    }

    private static Request at(URI instance, URI asked, Request request) {
        var path = asked.getRawPath() + (asked.getRawQuery() == null ? "" : "?" + asked.getRawQuery());
        return Request.create(
                request.httpMethod(),
                instance.resolve(path).toString(),
                request.headers(),
                request.body(),
                request.charset(),
                request.requestTemplate());
    }

    private static boolean mayGoOn(Request request, IOException error) {
        return error instanceof ConnectException
                || request.httpMethod() == HttpMethod.GET && !(error instanceof SocketTimeoutException);
    }
}

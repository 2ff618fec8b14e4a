package yihao.project.simulation;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.List;
import yihao.kernel.Aggregates;
import yihao.kernel.Versioned;
import yihao.project.capital.Capitals;

/// Planted: ports that forget what they ought to ask.
final class Forgetful {

    private Forgetful() {}

    /// Writes over whatever stands there now.
    static <T, A extends Aggregates<T>> A ofVersions(Class<A> port, A real) {
        return twin(port, real, (_, method, given) -> {
            if (method.getName().equals("replace")) {
                var before = (Versioned<?>) given[0];
                var now = real.find(before.id()).orElseThrow();
                return method.invoke(
                        real,
                        new Versioned<>(before.id(), now.version(), before.state()),
                        given[1],
                        given[2],
                        given[3]);
            }
            return method.invoke(real, given);
        });
    }

    /// Knows of no other project's vouchers.
    static Capitals ofOtherProjects(Capitals real) {
        return twin(
                Capitals.class,
                real,
                (_, method, given) ->
                        method.getName().equals("byVoucherNumbers") ? List.of() : method.invoke(real, given));
    }

    private static <A> A twin(Class<A> port, A real, InvocationHandler calls) {
        InvocationHandler checked = (proxy, method, given) -> {
            try {
                return method.isDefault()
                        ? InvocationHandler.invokeDefault(proxy, method, given)
                        : calls.invoke(proxy, method, given);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        };
        return port.cast(Proxy.newProxyInstance(port.getClassLoader(), new Class<?>[] {port}, checked));
    }
}

package yihao.runner;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import yihao.runner.part.PartName;

/// The ports on 127.0.0.1; 0 asks for any free one.
public record Ports(
        int gateway, int lead, int project, int reward, int talent, int desk, int identity, int kafka, int store) {

    /// The same with every 0 replaced by a port that was free a moment ago, all different.
    Ports chosen() {
        var probes = new ArrayList<ServerSocket>();
        try {
            return new Ports(
                    chosen(gateway, probes),
                    chosen(lead, probes),
                    chosen(project, probes),
                    chosen(reward, probes),
                    chosen(talent, probes),
                    chosen(desk, probes),
                    chosen(identity, probes),
                    chosen(kafka, probes),
                    chosen(store, probes));
        } catch (IOException e) {
            throw new UncheckedIOException("No free port", e);
        } finally {
            probes.forEach(Ports::release);
        }
    }

    private static int chosen(int port, ArrayList<ServerSocket> probes) throws IOException {
        if (port != 0) {
            return port;
        }
        var probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        probes.add(probe);
        return probe.getLocalPort();
    }

    private static void release(ServerSocket probe) {
        try {
            probe.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int of(PartName part) {
        return switch (part) {
            case STAND_INS -> identity;
            case GATEWAY -> gateway;
            case LEAD -> lead;
            case PROJECT -> project;
            case REWARD -> reward;
            case TALENT -> talent;
        };
    }
}

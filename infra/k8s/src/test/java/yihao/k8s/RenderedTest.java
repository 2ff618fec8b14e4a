package yihao.k8s;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.batch.v1.Job;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("What kubectl would send to the cluster")
class RenderedTest {

    private static final House HOUSE = House.here();
    private static final boolean KUBECTL = Kustomize.isThere();

    @BeforeEach
    void kubectl() {
        assumeTrue(KUBECTL, "kubectl is needed to put the folders together");
    }

    @ParameterizedTest
    @EnumSource(Part.class)
    void fits_the_part_it_starts(Part part) {
        var manifests = Kustomize.render(HOUSE.k8s(part.folder()));

        assertThat(PartRules.of(part, HOUSE).faults(manifests)).isEmpty();
    }

    @Test
    void is_for_one_namespace_and_nothing_twice() {
        var all = Kustomize.render(HOUSE.k8s("")).all();

        assertThat(all.stream()
                        .map(one -> one.getKind() + " " + one.getMetadata().getName()))
                .doesNotHaveDuplicates();
        assertThat(all.stream().filter(one -> !one.getKind().equals("Namespace")))
                .allSatisfy(one -> assertThat(one.getMetadata().getNamespace()).isEqualTo("yihao"));
    }

    @Test
    void makes_the_topics_as_nobody() {
        var job = Kustomize.render(HOUSE.k8s("topics")).one(Job.class, "topics");

        assertThat(PodRules.faults(job.getSpec().getTemplate().getSpec())).isEmpty();
    }

    @Test
    void gives_the_public_gateway_no_secret() {
        var gateway = Kustomize.render(HOUSE.k8s("gateway-public")).one(Deployment.class, "gateway-public");

        assertThat(gateway.getSpec()
                        .getTemplate()
                        .getSpec()
                        .getContainers()
                        .getFirst()
                        .getEnv())
                .isEmpty();
    }

    @Test
    void is_measured_pod_by_pod_by_the_names_and_the_port_that_prometheus_is_told() {
        var manifests = Kustomize.render(HOUSE.k8s(""));
        var there = manifests
                .every(Service.class)
                .filter(service -> "None".equals(service.getSpec().getClusterIP()))
                .flatMap(service -> pods(manifests, service)
                        .map(pod -> service.getMetadata().getName() + ".yihao.svc:" + port(pod)));
        var asked = Yaml.documents(Yaml.text(HOUSE.k8s("observe/prometheus.yml")))
                .getFirst()
                .at("/scrape_configs/0/dns_sd_configs")
                .valueStream()
                .flatMap(places -> places.path("names")
                        .valueStream()
                        .map(name -> name.asString() + ":" + places.path("port").asInt()));

        assertThat(asked).hasSameSizeAs(Part.values()).containsExactlyInAnyOrderElementsOf(there.toList());
    }

    private static Stream<Deployment> pods(Manifests manifests, Service service) {
        return manifests
                .every(Deployment.class)
                .filter(pod -> pod.getSpec()
                        .getTemplate()
                        .getMetadata()
                        .getLabels()
                        .entrySet()
                        .containsAll(service.getSpec().getSelector().entrySet()));
    }

    private static int port(Deployment pod) {
        var container = pod.getSpec().getTemplate().getSpec().getContainers().getFirst();
        return container.getPorts().getFirst().getContainerPort();
    }

    /// Services ask those whom their settings name; the office's gateway asks all; the public one only
    /// owners of public resources.
    @Test
    void opens_only_the_ways_that_are_used() {
        var used = new TreeSet<String>();
        services().forEach(from -> {
            var given = Settings.of(from, HOUSE).given();
            services()
                    .filter(to -> given.containsKey("yihao.peers." + to.word()))
                    .forEach(to -> used.add(way(from, to)));
        });
        services().forEach(to -> used.add(way(Part.OFFICE, to)));
        services().filter(RenderedTest::hasPublicResources).forEach(to -> used.add(way(Part.PUBLIC, to)));

        assertThat(new Traffic(Kustomize.render(HOUSE.k8s(""))).allowed()).isEqualTo(used);
    }

    private static String way(Part from, Part to) {
        return from.folder() + " → " + to.folder();
    }

    private static Stream<Part> services() {
        return Arrays.stream(Part.values()).filter(Part::isService);
    }

    private static boolean hasPublicResources(Part part) {
        return Yaml.text(routes().resolve(part.word() + ".yml")).contains("public-resources:");
    }

    private static Path routes() {
        return HOUSE.root().resolve("gateway/src/main/resources/routes");
    }
}

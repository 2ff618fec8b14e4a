package yihao.k8s;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.batch.v1.CronJob;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("G8 The nightly backup in the cluster")
class BackupJobTest {

    static final House HOUSE = House.here();

    final CronJob job =
            Manifests.of(Yaml.text(HOUSE.k8s("backup/part/job.yaml"))).one(CronJob.class, "backup");
    final PodSpec pod = job.getSpec().getJobTemplate().getSpec().getTemplate().getSpec();

    private Stream<Container> both() {
        return Stream.concat(pod.getInitContainers().stream(), pod.getContainers().stream());
    }

    @ParameterizedTest
    @EnumSource(
            value = Part.class,
            names = {"LEAD", "PROJECT", "REWARD", "TALENT"})
    void is_made_by_the_version_that_the_service_has(Part part) {
        var folder = HOUSE.k8s("backup").resolve(part.word());
        var kustomization = Yaml.read(folder.resolve("kustomization.yaml"), Kustomization.class);

        assertThat(kustomization.images())
                .containsExactly(
                        new Kustomization.Image("service", "yihao/" + part.module(), HOUSE.version(part.module())));
        assertThat(Yaml.text(folder.resolve("settings.env"))).isEqualTo("DATABASE=yihao_%s\n".formatted(part.word()));
    }

    /// What is missing is the image, which the folder of each service names.
    @Test
    void runs_as_nobody_and_one_at_a_time() {
        assertThat(PodRules.faults(pod)).containsOnly("has no pinned image");
        assertThat(job.getSpec().getConcurrencyPolicy()).isEqualTo("Forbid");
    }

    @Test
    void takes_the_data_before_the_keys_and_each_to_a_volume_of_its_own() {
        assertThat(pod.getInitContainers().getFirst().getArgs()).contains("$(DATABASE)");
        assertThat(pod.getContainers().getFirst().getArgs()).contains("$(DATABASE)_keys");
        assertThat(both().map(container ->
                        container.getVolumeMounts().getFirst().getName()))
                .containsExactly("data", "keys");
    }

    @Test
    void starts_the_tool_that_comes_with_every_service() {
        var tool = "infra/platform/src/main/java/yihao/platform/backup/BackupTool.java";

        assertThat(HOUSE.root().resolve(tool)).exists();
        assertThat(both()).allSatisfy(container -> {
            assertThat(container.getCommand()).endsWith("application.jar", "yihao.platform.backup.BackupTool");
            assertThat(container.getArgs()).hasSize(5).startsWith("backup", "$(YIHAO_STORE_URI)");
        });
    }

    @ParameterizedTest
    @EnumSource(
            value = Part.class,
            names = {"LEAD", "PROJECT", "REWARD", "TALENT"})
    void as_kubectl_puts_it_together_reads_the_secret_of_its_service(Part part) {
        assumeTrue(Kustomize.isThere(), "kubectl is needed to put the folders together");
        var rendered =
                Kustomize.render(HOUSE.k8s("backup").resolve(part.word())).one(CronJob.class, part.word() + "-backup");
        var put = rendered.getSpec().getJobTemplate().getSpec().getTemplate().getSpec();

        assertThat(PodRules.faults(put)).isEmpty();
        assertThat(Stream.concat(put.getInitContainers().stream(), put.getContainers().stream())
                        .map(container -> container
                                .getEnv()
                                .getFirst()
                                .getValueFrom()
                                .getSecretKeyRef()
                                .getName()))
                .containsExactly(part.module(), part.module());
    }
}

/// Reads what deploys the platform (manifests, Kustomize, Compose, workflows) as strictly as those who
/// run it, and compares it with what the services really are. Nothing here is deployed.
@NullMarked
package yihao.k8s;

import org.jspecify.annotations.NullMarked;

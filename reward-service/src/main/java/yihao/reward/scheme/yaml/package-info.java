/// The file format of schemes: YAML to our words.
@NullMarked
package yihao.reward.scheme.yaml;

import org.jspecify.annotations.NullMarked;

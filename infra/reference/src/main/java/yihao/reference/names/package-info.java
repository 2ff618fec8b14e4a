/// Names of enterprises, taken apart so that two ways of writing one name meet (L4): width, case, spaces, traditional
/// characters, region, organisation form, group and branch. Every step is kept, so that a refusal can be explained.
/// The lists are data: `name-rules.yaml`.
@NullMarked
package yihao.reference.names;

import org.jspecify.annotations.NullMarked;

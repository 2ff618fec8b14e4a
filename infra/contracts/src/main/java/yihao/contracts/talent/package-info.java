/// What talent-service tells: needs, talents without personal data, benefits.
@NullMarked
package yihao.contracts.talent;

import org.jspecify.annotations.NullMarked;

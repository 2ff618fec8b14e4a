/// What talent-service tells: needs, talents without personal data, benefits, experts, consultations.
@NullMarked
package yihao.contracts.talent;

import org.jspecify.annotations.NullMarked;

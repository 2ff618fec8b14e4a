/// Reading somebody's personal data in the clear: who did, when, which fields and why. The values are shown once and
/// stand in no record.
@NullMarked
package yihao.talent.unmasking;

import org.jspecify.annotations.NullMarked;

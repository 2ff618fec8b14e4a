/// What identifies a person is ciphertext before anything else sees it: under a key of that person alone, which lies in
/// a collection of its own. Rules TA-03 (encrypted at rest, algorithm named), TA-04 (found by exact match only), TA-05
/// (whoever destroys the key has erased the person).
@NullMarked
package yihao.talent.secrecy;

import org.jspecify.annotations.NullMarked;

/// What identifies a person is ciphertext before anything else sees it: under a key of that person alone, which lies in
/// a database of its own, wrapped by a master key that no database holds. Whoever destroys the key has erased the
/// person, in backups of the data and in the journal, too.
@NullMarked
package yihao.platform.secrecy;

import org.jspecify.annotations.NullMarked;

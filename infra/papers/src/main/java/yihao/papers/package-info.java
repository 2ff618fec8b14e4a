/// Files that prove something: kept behind one port with their fingerprint (SHA-256), refused when too large, of a type
/// that is not wanted, or not what they say they are. What a file is evidence of is its service's business.
@NullMarked
package yihao.papers;

import org.jspecify.annotations.NullMarked;

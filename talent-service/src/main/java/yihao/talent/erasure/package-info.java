/// Erasing a person: asked for by one, decided by another, refused while something still depends on the person. Then
/// the key is destroyed; the record stays, says so, and belongs to nobody that can be named.
@NullMarked
package yihao.talent.erasure;

import org.jspecify.annotations.NullMarked;

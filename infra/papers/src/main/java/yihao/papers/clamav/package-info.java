/// The virus scanner ClamAV over its socket.
@NullMarked
package yihao.papers.clamav;

import org.jspecify.annotations.NullMarked;

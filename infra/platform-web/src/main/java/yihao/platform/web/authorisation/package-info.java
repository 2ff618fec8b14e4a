/// G2: who may call what, read from the reviewed table of the service and kept at its door.
@NullMarked
package yihao.platform.web.authorisation;

import org.jspecify.annotations.NullMarked;

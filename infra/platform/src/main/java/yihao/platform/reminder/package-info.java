/// G6: what runs against somebody in this service, told to whoever reminds.
@NullMarked
package yihao.platform.reminder;

import org.jspecify.annotations.NullMarked;

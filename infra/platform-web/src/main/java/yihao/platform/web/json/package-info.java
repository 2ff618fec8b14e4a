/// How money and decimals stand in JSON.
@NullMarked
package yihao.platform.web.json;

import org.jspecify.annotations.NullMarked;

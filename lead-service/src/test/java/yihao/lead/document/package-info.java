@NullMarked
package yihao.lead.document;

import org.jspecify.annotations.NullMarked;

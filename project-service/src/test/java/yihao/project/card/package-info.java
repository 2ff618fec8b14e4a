@NullMarked
package yihao.project.card;

import org.jspecify.annotations.NullMarked;

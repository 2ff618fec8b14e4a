@NullMarked
package yihao.project.card.mongo;

import org.jspecify.annotations.NullMarked;

@NullMarked
package yihao.project.card.web;

import org.jspecify.annotations.NullMarked;

@NullMarked
package yihao.lead.figures.web;

import org.jspecify.annotations.NullMarked;

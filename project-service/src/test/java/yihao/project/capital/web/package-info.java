@NullMarked
package yihao.project.capital.web;

import org.jspecify.annotations.NullMarked;

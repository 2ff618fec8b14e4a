@NullMarked
package yihao.project.carrier.web;

import org.jspecify.annotations.NullMarked;

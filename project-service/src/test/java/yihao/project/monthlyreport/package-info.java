@NullMarked
package yihao.project.monthlyreport;

import org.jspecify.annotations.NullMarked;

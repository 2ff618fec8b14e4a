@NullMarked
package yihao.project.monthlyreport.mongo;

import org.jspecify.annotations.NullMarked;

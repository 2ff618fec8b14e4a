/// Monthly reports and frozen months in MongoDB.
@NullMarked
package yihao.project.monthlyreport.mongo;

import org.jspecify.annotations.NullMarked;

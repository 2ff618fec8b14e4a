/// What each instance does by itself to know the rules in force.
@NullMarked
package yihao.rules.upload.job;

import org.jspecify.annotations.NullMarked;

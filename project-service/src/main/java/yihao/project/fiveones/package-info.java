/// P3: five ones (五个一): for each key industry one city leader, one lead department, one team,
/// one plan, in force only while whole.
@NullMarked
package yihao.project.fiveones;

import org.jspecify.annotations.NullMarked;

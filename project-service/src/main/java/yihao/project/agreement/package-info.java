/// The investment agreement (投资协议) of a project: its versions and their reviews, what both sides commit themselves
/// to by which day, and the rate of fulfilment (履约率). Rules PG-01 to PG-09.
@NullMarked
package yihao.project.agreement;

import org.jspecify.annotations.NullMarked;

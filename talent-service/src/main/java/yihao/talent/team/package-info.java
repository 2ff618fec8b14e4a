/// Teams of registered talents: exactly one leader and members, who came and went when, and what they work on. A team
/// has its leader's class.
@NullMarked
package yihao.talent.team;

import org.jspecify.annotations.NullMarked;

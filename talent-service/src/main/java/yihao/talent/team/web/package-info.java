@NullMarked
package yihao.talent.team.web;

import org.jspecify.annotations.NullMarked;

@NullMarked
package yihao.talent.entitlement.web;

import org.jspecify.annotations.NullMarked;

/// The whole service over real HTTP, against the embedded store.
@NullMarked
package yihao.reward.service;

import org.jspecify.annotations.NullMarked;

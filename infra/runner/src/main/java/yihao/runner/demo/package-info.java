/// The example city's story: eighteen months of leads, projects, money and rewards, invented from tables and a seed and
/// told to the platform through its API by the people whose job it is, day by day with the business clock.
@NullMarked
package yihao.runner.demo;

import org.jspecify.annotations.NullMarked;

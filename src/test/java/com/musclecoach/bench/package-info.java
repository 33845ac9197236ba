/** How fast the function is: the deployed jar under Lambda's own runtime client, in fresh processes, beside others. */
package com.musclecoach.bench;

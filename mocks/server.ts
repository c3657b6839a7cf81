console.log('http://localhost:0');
setInterval(() => {}, 1000);
